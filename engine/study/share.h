// SPDX-License-Identifier: MIT
// Work shared by threads. Jobs are numbered, each writes only what is its own, and whoever comes
// first takes the next: results must not depend on who did which job, and then they do not depend
// on the number of threads either. Private to study.
#ifndef PB_STUDY_SHARE_H
#define PB_STUDY_SHARE_H

#include "sim/session.h"

enum { PB_THREADS_MAX = 16 };

// Runs `work` for jobs 0 … n-1 on up to `threads` threads, the caller's among them, and returns
// when all are done. `thread` is 0 … threads-1, for what each thread has of its own. When a thread
// cannot be started the others do its share.
void pb_share(uint32_t threads, uint32_t n, void (*work)(void *ctx, uint32_t job, uint32_t thread),
              void *ctx);

// How many threads to use of those asked for: at least one, at most PB_THREADS_MAX, and one when
// the scenario has script functions, which are asked one at a time.
uint32_t pb_share_threads(const pb_sim *sim, uint32_t wanted);

#endif
