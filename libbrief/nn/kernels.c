/* SPDX-License-Identifier: MIT */
/* Which kernels can this processor run? */
#include "nn/kernels.h"

typedef bool (*Supported) (void);

static bool
always (void)
{
  return true;
}

#if defined __x86_64__
static bool
has_ssse3 (void)
{
  return __builtin_cpu_supports ("ssse3") != 0;
}

static bool
has_avx2 (void)
{
  return __builtin_cpu_supports ("avx2") != 0;
}

static bool
has_vnni (void)
{
  return has_avx2 () && __builtin_cpu_supports ("avx512f") != 0 && __builtin_cpu_supports ("avx512bw") != 0
         && __builtin_cpu_supports ("avx512vnni") != 0;
}
#endif

/* From the slowest to the fastest. */
static const struct {
  const BriefKernels *kernels;
  Supported supported;
} sets[] = {
  {&_brief_kernels_portable, always},
#if defined __x86_64__
  {&_brief_kernels_ssse3, has_ssse3},
  {&_brief_kernels_avx2, has_avx2},
  {&_brief_kernels_vnni, has_vnni},
#elif defined __aarch64__
  {&_brief_kernels_neon, always},
#endif
};

const BriefKernels *
_brief_kernels_nth (unsigned index)
{
  for (unsigned i = 0; i < sizeof sets / sizeof sets[0]; i++)
    if (sets[i].supported () && index-- == 0)
      return sets[i].kernels;
  return NULL;
}

const BriefKernels *
_brief_kernels_best (void)
{
  const BriefKernels *best = &_brief_kernels_portable;

  for (unsigned i = 0; i < sizeof sets / sizeof sets[0]; i++)
    if (sets[i].supported ())
      best = sets[i].kernels;
  return best;
}
