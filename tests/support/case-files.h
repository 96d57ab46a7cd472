/* SPDX-License-Identifier: MIT */
/* Readable test cases: text files with cases parted by lines of "=====". */
#ifndef BRIEF_TESTS_CASE_FILES_H
#define BRIEF_TESTS_CASE_FILES_H

/* Called for each case with the name of its file and its lines, the last one ended too. */
typedef void (*CaseFunc) (const char *where, const char *block);

void case_files_read (const char *path, CaseFunc add);

/* All files of FOLDER that end in .txt, in the order of their names. */
void case_files_read_folder (const char *folder, CaseFunc add);

#endif
