# SPDX-License-Identifier: MIT
# Completion of brief(1) for bash.

_brief ()
{
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words=
  COMPREPLY=()

  # "--format=js" comes as three words: --format, =, js.
  if [[ $word == "=" ]]; then
    word=
  elif [[ $before == "=" ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  case $before in
    -i | --input) words="text html feed jsonl brief" ;;
    -f | --format) words="view html json jsonl conllu jsonld dot graphml" ;;
    -w | --with) words="tokens text factuality tokens,text" ;;
    --color) words="auto always never" ;;
    -m | --model | --text)
      mapfile -t COMPREPLY < <(compgen -f -- "$word")
      return
      ;;
    -p | --published | -t | --title | --publisher | --uri | --id | -j | --jobs | --width | --max-bytes)
      return
      ;;
    *)
      if [[ $word == -* ]]; then
        words="--input --format --published --title --publisher --uri --id --with --every-predicate --jobs --model --max-bytes --text
               --width --color --offsets --full --quiet --help --version"
      else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
      fi
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}

complete -o filenames -o bashdefault -F _brief brief
