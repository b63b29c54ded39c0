// SPDX-License-Identifier: MIT
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/vec.h"

bool pb_file_read(const char *path, size_t limit, pb_buf *out, pb_err *err)
{
    out->n = 0;
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st) != 0) {
        int why = errno;
        if (fd >= 0)
            close(fd);
        return pb_err_set(err, "cannot read '%s': %s", path, strerror(why));
    }
    bool ok = true;
    if (!S_ISREG(st.st_mode))
        ok = pb_err_set(err, "cannot read '%s': not a regular file", path);
    char part[16384];
    while (ok) {
        ssize_t n = read(fd, part, sizeof part);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            ok = pb_err_set(err, "cannot read '%s': %s", path, strerror(errno));
        if (n <= 0)
            break;
        if (out->n + (size_t)n > limit)
            ok = pb_err_set(err, "cannot read '%s': larger than %zu bytes", path, limit);
        else
            pb_buf_add(out, (pb_str){part, (size_t)n});
    }
    close(fd);
    return ok;
}

static bool write_all(int fd, pb_str bytes)
{
    while (bytes.n) {
        ssize_t n = write(fd, bytes.p, bytes.n);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        bytes.p += n;
        bytes.n -= (size_t)n;
    }
    return true;
}

// `kept` is the permissions that it is to have, or NULL for those of a new file.
static bool replace(const char *path, pb_str bytes, mode_t new, const mode_t *kept, pb_err *err)
{
    pb_buf beside = {0};
    pb_buf_printf(&beside, "%s.part", path);
    int fd = open(beside.p, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, new);
    bool ok =
        fd >= 0 && (!kept || fchmod(fd, *kept) == 0) && write_all(fd, bytes) && fsync(fd) == 0;
    if (fd >= 0 && close(fd) != 0)
        ok = false;
    if (ok)
        ok = rename(beside.p, path) == 0;
    if (!ok) {
        pb_err_set(err, "cannot write '%s': %s", path, strerror(errno));
        unlink(beside.p);
    }
    pb_buf_release(&beside);
    return ok;
}

bool pb_file_write(const char *path, pb_str bytes, pb_err *err)
{
    return replace(path, bytes, 0600, NULL, err);
}

bool pb_file_share(const char *path, pb_str bytes, pb_err *err)
{
    struct stat st;
    bool is_there = stat(path, &st) == 0 && S_ISREG(st.st_mode);
    mode_t kept = is_there ? st.st_mode & 0777 : 0;
    return replace(path, bytes, 0666, is_there ? &kept : NULL, err);
}

static bool has_mode(const char *path, mode_t kind)
{
    struct stat st;
    return stat(path, &st) == 0 && (st.st_mode & S_IFMT) == kind;
}

bool pb_file_exists(const char *path)
{
    return has_mode(path, S_IFREG);
}

int64_t pb_file_size(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode) ? (int64_t)st.st_size : -1;
}

bool pb_dir_exists(const char *path)
{
    return has_mode(path, S_IFDIR);
}

bool pb_dir_make(const char *path, pb_err *err)
{
    pb_buf part = {0};
    bool ok = true;
    for (size_t i = 1, n = strlen(path); ok && i <= n; i++) {
        if (i < n && path[i] != '/')
            continue;
        part.n = 0;
        pb_buf_add(&part, (pb_str){path, i});
        if (mkdir(part.p, 0700) != 0 && !pb_dir_exists(part.p))
            ok = pb_err_set(err, "cannot make folder '%s': %s", part.p, strerror(errno));
    }
    pb_buf_release(&part);
    return ok;
}

bool pb_dir_share(const char *path, pb_err *err)
{
    return mkdir(path, 0777) == 0 || pb_dir_exists(path) ||
           pb_err_set(err, "cannot make folder '%s': %s", path, strerror(errno));
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

bool pb_dir_list(const char *path, void (*each)(void *ctx, pb_str name), void *ctx, pb_err *err)
{
    DIR *dir = opendir(path);
    if (!dir)
        return pb_err_set(err, "cannot list '%s': %s", path, strerror(errno));
    pb_arena names = {0};
    PB_VEC(char *) list = {0};
    for (struct dirent *e; (e = readdir(dir));)
        if (e->d_name[0] != '.')
            *pb_vec_add(&list) = (char *)pb_arena_dup(&names, pb_str_of(e->d_name)).p;
    closedir(dir);
    if (list.n)
        qsort(list.p, list.n, sizeof *list.p, by_bytes);
    for (uint32_t i = 0; i < list.n; i++)
        each(ctx, pb_str_of(list.p[i]));
    pb_vec_release(&list);
    pb_arena_release(&names);
    return true;
}

const char *pb_path_join(pb_buf *out, const char *a, const char *b)
{
    out->n = 0;
    if (b[0] == '/')
        pb_buf_printf(out, "%s", b);
    else
        pb_buf_printf(out, "%s%s%s", a, a[0] && a[strlen(a) - 1] == '/' ? "" : "/", b);
    return out->p;
}
