// SPDX-License-Identifier: MIT
// Runs a fuzz target over the files of the folders that are named, once each: what libFuzzer does
// not need to be there for.
#include <stdio.h>

#include "base/file.h"
#include "fuzz.h"

struct replay {
    const char *dir;
    unsigned files;
};

static void run(void *ctx, pb_str name)
{
    struct replay *r = ctx;
    pb_buf path = {0}, bytes = {0};
    if (pb_file_read(pb_path_join(&path, r->dir, name.p), 64 << 20, &bytes, NULL)) {
        fprintf(stderr, "%s\n", path.p); // the last one shown is the one that failed
        LLVMFuzzerTestOneInput((const uint8_t *)bytes.p, bytes.n);
        r->files++;
    }
    pb_buf_release(&path);
    pb_buf_release(&bytes);
}

int main(int argc, char **argv)
{
    struct replay r = {0};
    for (int i = 1; i < argc; i++) {
        pb_err err = {0};
        r.dir = argv[i];
        if (!pb_dir_list(r.dir, run, &r, &err)) {
            fprintf(stderr, "replay: %s\n", err.text);
            return 2;
        }
    }
    printf("%u files\n", r.files);
    return r.files ? 0 : 2;
}
