/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Preloaded into a program, makes its disk full: from the n-th write to a regular file on
 * (FULL_DISK_FROM=n) every write to one fails with ENOSPC. Pipes and terminals go on.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static int is_full(int file)
{
    static long writes = 0;
    static long from = -1;
    struct stat facts;
    if (from < 0) {
        const char *word = getenv("FULL_DISK_FROM");
        from = word ? atol(word) : 0;
    }
    if (from == 0 || fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode))
        return 0;
    return ++writes >= from;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL_IF_FULL(file)                                                                         \
    if (is_full(file)) {                                                                           \
        errno = ENOSPC;                                                                            \
        return -1;                                                                                 \
    }

ssize_t write(int file, const void *bytes, size_t size)
{
    FAIL_IF_FULL(file)
    return REAL(write)(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    FAIL_IF_FULL(file)
    return REAL(pwrite)(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    FAIL_IF_FULL(file)
    return REAL(pwrite64)(file, bytes, size, offset);
}

int fallocate(int file, int mode, off_t offset, off_t size)
{
    FAIL_IF_FULL(file)
    return REAL(fallocate)(file, mode, offset, size);
}

int posix_fallocate(int file, off_t offset, off_t size)
{
    if (is_full(file))
        return ENOSPC;
    return REAL(posix_fallocate)(file, offset, size);
}
