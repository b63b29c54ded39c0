// SPDX-License-Identifier: MIT
#include "base/plural.h"

enum { DEEPEST = 40 };

enum op {
    OP_NUMBER,
    OP_N,
    OP_NOT,
    OP_CHOOSE,
    OP_OR,
    OP_AND,
    OP_EQUAL,
    OP_UNEQUAL,
    OP_LESS,
    OP_AT_MOST,
    OP_MORE,
    OP_AT_LEAST,
    OP_PLUS,
    OP_MINUS,
    OP_TIMES,
    OP_OVER,
    OP_REST
};

// Two-letter signs stand before the one-letter ones that they begin with; each level binds closer
// than the one above.
static const struct {
    char sign[3];
    uint8_t op, level;
} binary[] = {
    {"||", OP_OR, 0},      {"&&", OP_AND, 1},  {"==", OP_EQUAL, 2},    {"!=", OP_UNEQUAL, 2},
    {"<=", OP_AT_MOST, 3}, {"<", OP_LESS, 3},  {">=", OP_AT_LEAST, 3}, {">", OP_MORE, 3},
    {"+", OP_PLUS, 4},     {"-", OP_MINUS, 4}, {"*", OP_TIMES, 5},     {"/", OP_OVER, 5},
    {"%", OP_REST, 5},
};
enum { LEVELS = 6 };

typedef struct reader {
    pb_str s;
    pb_plural out;
    unsigned depth;
    bool failed;
} reader;

static uint8_t choice(reader *r);

static void skip_space(reader *r)
{
    while (r->s.n && (r->s.p[0] == ' ' || r->s.p[0] == '\t' || r->s.p[0] == '\n'))
        r->s = (pb_str){r->s.p + 1, r->s.n - 1};
}

static bool take(reader *r, const char *sign)
{
    skip_space(r);
    return pb_str_starts(r->s, sign, &r->s);
}

static uint8_t add(reader *r, pb_plural_node node)
{
    if (r->out.n >= PB_PLURAL_NODES_MAX) {
        r->failed = true;
        return 0;
    }
    r->out.node[r->out.n] = node;
    return r->out.n++;
}

static uint32_t number(reader *r)
{
    uint64_t value = 0;
    if (!r->s.n || r->s.p[0] < '0' || r->s.p[0] > '9')
        r->failed = true;
    for (; r->s.n && r->s.p[0] >= '0' && r->s.p[0] <= '9';
         r->s = (pb_str){r->s.p + 1, r->s.n - 1}) {
        value = value * 10 + (uint64_t)(r->s.p[0] - '0');
        r->failed = r->failed || value > UINT32_MAX;
        value = r->failed ? 0 : value;
    }
    return (uint32_t)value;
}

static uint8_t primary(reader *r)
{
    uint8_t node = 0;
    if (r->failed || ++r->depth > DEEPEST) {
        r->failed = true;
        return 0;
    }
    if (take(r, "!")) {
        node = primary(r);
        node = add(r, (pb_plural_node){.op = OP_NOT, .a = node});
    } else if (take(r, "(")) {
        node = choice(r);
        r->failed = r->failed || !take(r, ")");
    } else if (take(r, "n")) {
        node = add(r, (pb_plural_node){.op = OP_N});
    } else {
        node = add(r, (pb_plural_node){.op = OP_NUMBER, .value = number(r)});
    }
    r->depth--;
    return node;
}

static int binary_at(reader *r, uint8_t level)
{
    for (size_t i = 0; i < sizeof binary / sizeof *binary; i++)
        if (binary[i].level == level && take(r, binary[i].sign))
            return binary[i].op;
    return -1;
}

static uint8_t operation(reader *r, uint8_t level)
{
    if (level == LEVELS)
        return primary(r);
    uint8_t left = operation(r, (uint8_t)(level + 1));
    for (int op; !r->failed && (op = binary_at(r, level)) >= 0;) {
        uint8_t right = operation(r, (uint8_t)(level + 1));
        left = add(r, (pb_plural_node){.op = (uint8_t)op, .a = left, .b = right});
    }
    return left;
}

static uint8_t choice(reader *r)
{
    if (r->failed || ++r->depth > DEEPEST) {
        r->failed = true;
        return 0;
    }
    uint8_t node = operation(r, 0);
    if (!r->failed && take(r, "?")) {
        uint8_t yes = choice(r);
        r->failed = r->failed || !take(r, ":");
        uint8_t no = choice(r);
        node = add(r, (pb_plural_node){.op = OP_CHOOSE, .a = node, .b = yes, .c = no});
    }
    r->depth--;
    return node;
}

bool pb_plural_read(pb_plural *out, pb_str field)
{
    reader r = {.s = field};
    r.failed = !take(&r, "nplurals") || !take(&r, "=");
    skip_space(&r);
    uint32_t forms = r.failed ? 0 : number(&r);
    r.failed = r.failed || !forms || forms > PB_PLURAL_FORMS_MAX || !take(&r, ";") ||
               !take(&r, "plural") || !take(&r, "=");
    r.out.root = choice(&r);
    take(&r, ";");
    skip_space(&r);
    if (r.failed || r.s.n)
        return false;
    r.out.forms = (uint8_t)forms;
    *out = r.out;
    return true;
}

// No deeper than there are nodes, and each is looked at once.
static unsigned long value_of(const pb_plural *p, uint8_t at, unsigned long n)
{
    const pb_plural_node *x = &p->node[at];
    switch ((enum op)x->op) {
    case OP_NUMBER:
        return x->value;
    case OP_N:
        return n;
    case OP_NOT:
        return !value_of(p, x->a, n);
    case OP_CHOOSE:
        return value_of(p, value_of(p, x->a, n) ? x->b : x->c, n);
    case OP_OR:
        return value_of(p, x->a, n) || value_of(p, x->b, n);
    case OP_AND:
        return value_of(p, x->a, n) && value_of(p, x->b, n);
    default:
        break;
    }
    unsigned long a = value_of(p, x->a, n), b = value_of(p, x->b, n);
    switch ((enum op)x->op) {
    case OP_EQUAL:
        return a == b;
    case OP_UNEQUAL:
        return a != b;
    case OP_LESS:
        return a < b;
    case OP_AT_MOST:
        return a <= b;
    case OP_MORE:
        return a > b;
    case OP_AT_LEAST:
        return a >= b;
    case OP_PLUS:
        return a + b;
    case OP_MINUS:
        return a - b;
    case OP_TIMES:
        return a * b;
    case OP_OVER:
        return b ? a / b : 0;
    case OP_REST:
        return b ? a % b : 0;
    default:
        return 0;
    }
}

unsigned pb_plural_forms(const pb_plural *p)
{
    return p->forms ? p->forms : 2;
}

unsigned pb_plural_form(const pb_plural *p, unsigned long n)
{
    if (!p->forms)
        return n != 1;
    unsigned long form = value_of(p, p->root, n);
    return form < p->forms ? (unsigned)form : 0;
}
