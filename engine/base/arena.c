// SPDX-License-Identifier: MIT
#include "base/arena.h"

#include <stdalign.h>
#include <stdlib.h>

#include "base/bug.h"

#ifdef PB_STRESS
enum { CHUNK = 64 };
#else
enum { CHUNK = 32 * 1024 };
#endif
enum { POISON = 0xDD };

struct pb_arena_chunk {
    struct pb_arena_chunk *older;
    size_t size, used;
    alignas(max_align_t) unsigned char bytes[];
};

void *pb_heap_resize(void *old, size_t size)
{
    void *p = realloc(old, size ? size : 1);
    if (!p)
        PB_BUG("out of memory");
    return p;
}

static struct pb_arena_chunk *chunk_new(size_t size, struct pb_arena_chunk *older)
{
    struct pb_arena_chunk *c = pb_heap_resize(NULL, sizeof *c + size);
    c->older = older;
    c->size = size;
    c->used = 0;
    return c;
}

void *pb_arena_alloc(pb_arena *a, size_t size)
{
    size_t unit = alignof(max_align_t);
    PB_ASSERT(size < SIZE_MAX / 2);
    size = (size + unit - 1) / unit * unit;
    struct pb_arena_chunk *c = a->chunk;
    if (!c || c->size - c->used < size) {
        if (c && size > CHUNK / 4) { // a large one gets a chunk of its own behind the one in use
            c->older = chunk_new(size, c->older);
            c = c->older;
        } else {
            size_t grown = c ? c->size * 2 : CHUNK;
            grown = grown > 64 * (size_t)CHUNK ? 64 * (size_t)CHUNK : grown;
            a->chunk = c = chunk_new(size > grown ? size : grown, c);
        }
    }
    void *p = c->bytes + c->used;
    c->used += size;
    a->used += size;
    return memset(p, 0, size);
}

pb_str pb_arena_dup(pb_arena *a, pb_str s)
{
    char *p = pb_arena_alloc(a, s.n + 1);
    if (s.n)
        memcpy(p, s.p, s.n);
    return (pb_str){p, s.n};
}

static void drop(struct pb_arena_chunk *c)
{
    while (c) {
        struct pb_arena_chunk *older = c->older;
        free(c);
        c = older;
    }
}

void pb_arena_release(pb_arena *a)
{
    drop(a->chunk);
    *a = (pb_arena){NULL, 0};
}

void pb_arena_reset(pb_arena *a)
{
    if (!a->chunk)
        return;
    drop(a->chunk->older);
    a->chunk->older = NULL;
#ifdef PB_STRESS
    memset(a->chunk->bytes, POISON, a->chunk->size);
#else
    (void)POISON;
#endif
    a->chunk->used = 0;
    a->used = 0;
}
