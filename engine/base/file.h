// SPDX-License-Identifier: MIT
// The one door to files. Paths are UTF-8 and use '/' inside the program on every platform.
#ifndef PB_BASE_FILE_H
#define PB_BASE_FILE_H

#include "base/buf.h"
#include "base/err.h"

// The whole of a regular file into `out` (emptied first); a file larger than `limit` bytes is
// refused.
bool pb_file_read(const char *path, size_t limit, pb_buf *out, pb_err *err);

// Replaces a file in one step (written beside it, synced, renamed), readable by its owner only; the
// old one stays whole on failure.
bool pb_file_write(const char *path, pb_str bytes, pb_err *err);

// The same for what others may read too, as far as the user's mask lets them; a file that was there
// keeps its permissions.
bool pb_file_share(const char *path, pb_str bytes, pb_err *err);

bool pb_file_exists(const char *path);

// Bytes in a regular file; -1 when there is none at `path`.
int64_t pb_file_size(const char *path);

bool pb_dir_exists(const char *path);

// Makes `path` and its parents, new ones readable by their owner only.
bool pb_dir_make(const char *path, pb_err *err);

// Makes one folder that others may look into, too.
bool pb_dir_share(const char *path, pb_err *err);

// Calls `each` with the names in a folder, sorted by bytes, without those that begin with a dot.
bool pb_dir_list(const char *path, void (*each)(void *ctx, pb_str name), void *ctx, pb_err *err);

// `a/b` into `out` (emptied first); an absolute b stands alone.
const char *pb_path_join(pb_buf *out, const char *a, const char *b);

#endif
