// SPDX-License-Identifier: MIT
#include "base/tongue.h"

struct pb_tongue {
    const char *language;
};

const char *pb_tr(const pb_tongue *t, const char *english)
{
    (void)t;
    return english;
}

const char *pb_tr_in(const pb_tongue *t, const char *context, const char *english)
{
    (void)t;
    (void)context;
    return english;
}

const char *pb_tr_n(const pb_tongue *t, const char *one, const char *many, unsigned long n)
{
    (void)t;
    return n == 1 ? one : many;
}

pb_str pb_tr_str(const pb_tongue *t, const char *context, pb_str english)
{
    (void)t;
    (void)context;
    return english;
}

const char *pb_tongue_language(const pb_tongue *t)
{
    return t ? t->language : "en";
}
