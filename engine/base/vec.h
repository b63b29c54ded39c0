// SPDX-License-Identifier: MIT
// A growing array of any type: `PB_VEC(int) v = {0}; *pb_vec_add(&v) = 3; v.p[0]; v.n;
// pb_vec_release(&v);` Pointers into it die at the next add.
#ifndef PB_BASE_VEC_H
#define PB_BASE_VEC_H

#include <stdint.h>
#include <stdlib.h>

#define PB_VEC(T)                                                                                  \
    struct {                                                                                       \
        T *p;                                                                                      \
        uint32_t n, cap;                                                                           \
    }

// A pointer to one more element at the end, zeroed.
#define pb_vec_add(v)                                                                              \
    ((v)->p = pb_vec_room((v)->p, &(v)->n, &(v)->cap, sizeof *(v)->p), (v)->p + (v)->n - 1)
#define pb_vec_release(v) (free((v)->p), (v)->p = NULL, (v)->n = (v)->cap = 0)

void *pb_vec_room(void *p, uint32_t *n, uint32_t *cap, size_t size);

#endif
