/* SPDX-License-Identifier: MIT */
/* Readable test cases: text files with cases parted by lines of "=====". */
#ifndef BRIEF_TESTS_CASE_FILES_H
#define BRIEF_TESTS_CASE_FILES_H

#include <glib.h>

/* A case is a line with its title (and, behind " @ ", the day of publication), the text, a line "---", and what is expected. */
typedef struct {
  char *name;      /* FILE: TITLE */
  char *published; /* or NULL */
  char *text, *expected;
} TextCase;

/* Adds the cases of a file to CASES. They are never freed. */
void case_files_read (const char *path, GPtrArray *cases);

/* The cases of all files of FOLDER that end in .txt, in the order of their names. */
void case_files_read_folder (const char *folder, GPtrArray *cases);

#endif
