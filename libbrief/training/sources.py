# SPDX-License-Identifier: MIT
"""The training sets and their licences as stated, for the metadata of the model file and the model card."""

SOURCES = [
    {"set": "UD English EWT (syntax)", "from": "UniversalDependencies/UD_English-EWT", "licence": "CC BY-SA 4.0"},
    {"set": "Universal NER, English EWT (names)", "from": "UniversalNER/UNER_English-EWT", "licence": "Attribution-ShareAlike 4.0 International"},
    {"set": "PropBank EWT (predicates, roles)", "from": "propbank/propbank-release", "licence": "Attribution-ShareAlike 4.0 International"},
    {"set": "GUM, ten genres (syntax, names, attributions)", "from": "amir-zeldes/gum",
     "licence": "annotations CC BY 4.0; texts CC BY 4.0, CC BY 2.5, CC BY-SA 3.0, public domain by genre; non-commercial genres left out"},
    {"set": "MASC (tags, roles)", "from": "lyonssp/cunning-linguist, propbank/propbank-release",
     "licence": "texts: research and development, including commercial development; roles: Attribution-ShareAlike 4.0 International"},
    {"set": "Worldwide newswire (names)", "from": "stanfordnlp/en-worldwide-newswire", "licence": "no licence stated"},
    {"set": "PolNeAR (attributions)", "from": "networkdynamics/PolNeAR", "licence": "setup.py says MIT; the articles are their publishers'"},
    {"set": "Groningen Meaning Bank, a copy (names, silver)", "from": "codingtime123/Named-Entity-Recognition-with-NLP", "licence": "none stated in that copy"},
    {"set": "re3d (names)", "from": "dstl/re3d",
     "licence": "by part: public domain, Open Government Licence v3.0, CC BY 3.0 AU, reuse with acknowledgement, CC BY-SA 3.0"},
    {"set": "CrossNER politics (names)", "from": "zliucr/CrossNER", "licence": "MIT License"},
]
