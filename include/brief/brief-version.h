/* SPDX-License-Identifier: MIT */
/**
 * @file brief-version.h
 * @brief Version of the library, at compile time and at run time, and the macros that mark public symbols.
 */
#ifndef BRIEF_VERSION_H
#define BRIEF_VERSION_H

/** Major version of the headers. @since 0.1 */
#define BRIEF_VERSION_MAJOR 0
/** Minor version of the headers. @since 0.1 */
#define BRIEF_VERSION_MINOR 1
/** Micro version of the headers. @since 0.1 */
#define BRIEF_VERSION_MICRO 0
/** Version of the headers as text. @since 0.1 */
#define BRIEF_VERSION_STRING "0.1.0"

/** A version as one number that can be compared. @since 0.1 */
#define BRIEF_VERSION_ENCODE(major, minor, micro) ((major) * 10000 + (minor) * 100 + (micro))

/** Version of the headers as one number. @since 0.1 */
#define BRIEF_VERSION BRIEF_VERSION_ENCODE (BRIEF_VERSION_MAJOR, BRIEF_VERSION_MINOR, BRIEF_VERSION_MICRO)

/** True when the headers are of at least the given version. @since 0.1 */
#define BRIEF_CHECK_VERSION(major, minor, micro) (BRIEF_VERSION >= BRIEF_VERSION_ENCODE (major, minor, micro))

/** Marks a symbol that the shared library exports. @since 0.1 */
#ifndef BRIEF_EXPORT
#if defined(__GNUC__)
#define BRIEF_EXPORT __attribute__ ((visibility ("default")))
#else
#define BRIEF_EXPORT
#endif
#endif

/** Marks a deprecated symbol and names what to use instead; defining
 * `BRIEF_DISABLE_DEPRECATION_WARNINGS` silences it. @since 0.1 */
#if defined(__GNUC__) && !defined(BRIEF_DISABLE_DEPRECATION_WARNINGS)
#define BRIEF_DEPRECATED_FOR(other) __attribute__ ((deprecated ("use " #other " instead")))
#else
#define BRIEF_DEPRECATED_FOR(other)
#endif

/** Marks a function of the public interface that is there since version 0.1. @since 0.1 */
#define BRIEF_AVAILABLE_IN_0_1 BRIEF_EXPORT extern

/** Marks a function that is deprecated since version 0.1 in favour of OTHER. @since 0.1 */
#define BRIEF_DEPRECATED_IN_0_1_FOR(other) BRIEF_AVAILABLE_IN_0_1 BRIEF_DEPRECATED_FOR (other)

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The version of the library that runs, which may be newer than the headers that a program was compiled with.
 *
 * @param major where to put the major version, or NULL
 * @param minor where to put the minor version, or NULL
 * @param micro where to put the micro version, or NULL
 *
 * Thread-safe; never fails. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_version (unsigned *major, unsigned *minor, unsigned *micro);

/**
 * The version of the library that runs, as text ("0.1.0").
 *
 * @return a static string; never NULL, not to be freed
 *
 * Thread-safe; never fails. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_version_string (void);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_VERSION_H */
