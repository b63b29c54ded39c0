// SPDX-License-Identifier: MIT
// Our own mistakes. A broken promise inside the program ends it at once, with file and line;
// what an author or the machine does wrong never comes here (see diag.h and err.h).
#ifndef PB_BASE_BUG_H
#define PB_BASE_BUG_H

#include <stdnoreturn.h>

// Writes `what` with its place to standard error and aborts.
noreturn void pb_bug(const char *file, int line, const char *what);

#define PB_BUG(what)     pb_bug(__FILE__, __LINE__, (what))
#define PB_ASSERT(claim) ((claim) ? (void)0 : PB_BUG("broken promise: " #claim))

#endif
