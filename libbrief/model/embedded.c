/* SPDX-License-Identifier: MIT */
/* The model that is linked into the library: BRIEF_MODEL_FILE is the path of its file. It lies in
 * read-only memory at a page of its own, so that no page of it is loaded before it is needed. */
#include "model/model.h"

#if defined __APPLE__
#define SECTION ".const_data\n"
#define SYMBOL(name) "_" name
#define LOCAL ".private_extern "
#else
#define SECTION ".section .rodata\n"
#define SYMBOL(name) name
#define LOCAL ".hidden "
#endif

__asm__ (SECTION
         ".balign 4096\n"
         ".globl " SYMBOL ("_brief_embedded_start") "\n"
         LOCAL SYMBOL ("_brief_embedded_start") "\n"
         SYMBOL ("_brief_embedded_start") ":\n"
         ".incbin \"" BRIEF_MODEL_FILE "\"\n"
         ".globl " SYMBOL ("_brief_embedded_end") "\n"
         LOCAL SYMBOL ("_brief_embedded_end") "\n"
         SYMBOL ("_brief_embedded_end") ":\n"
         ".byte 0\n"
         ".balign 4096\n"
         ".text\n");

extern const uint8_t _brief_embedded_start[] __attribute__ ((visibility ("hidden")));
extern const uint8_t _brief_embedded_end[] __attribute__ ((visibility ("hidden")));

void
_brief_model_embedded (const void **data, size_t *size)
{
  *data = _brief_embedded_start;
  *size = (size_t) (_brief_embedded_end - _brief_embedded_start);
}
