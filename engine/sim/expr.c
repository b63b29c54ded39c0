// SPDX-License-Identifier: MIT
// A recursive-descent compiler. Precedence is Lua's: or < and < comparisons < + - < * // % < not,
// unary - .
#include "sim/expr.h"

#include "base/bug.h"
#include "base/utf8.h"
#include "sim/vm.h"

enum { NESTING_MAX = 24 };

enum token { T_END, T_NUMBER, T_NAME, T_SYMBOL, T_BAD };

struct parser {
    pb_scenario *s;
    const pb_catalogue *c;
    pb_diags *diags;
    pb_str text;
    pb_span at;      // of the text's first character
    size_t next;     // byte behind the current token
    enum token kind; // the current token
    pb_str token;
    int64_t number;
    uint32_t depth, nesting;
    bool failed;
};

static pb_span place(const struct parser *p, pb_str token)
{
    pb_span at = p->at;
    size_t offset = (size_t)(token.p - p->text.p);
    for (size_t i = 0; i < offset;) {
        if (p->text.p[i] == '\n') {
            at.line++;
            at.col = 0;
        }
        pb_utf8_next(p->text, &i);
        at.col++;
    }
    at.len = (uint32_t)pb_utf8_count(token);
    return at;
}

#define FAIL(p, id, token, ...)                                                                    \
    do {                                                                                           \
        if (!(p)->failed)                                                                          \
            pb_diag_add((p)->diags, (id), place((p), (token)), __VA_ARGS__);                       \
        (p)->failed = true;                                                                        \
    } while (0)

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static void advance(struct parser *p)
{
    pb_str t = p->text;
    size_t i = p->next;
    while (i < t.n && (t.p[i] == ' ' || (t.p[i] >= '\t' && t.p[i] <= '\r')))
        i++;
    size_t start = i;
    if (i == t.n) {
        p->kind = T_END;
    } else if (is_digit(t.p[i])) {
        p->number = 0;
        for (; i < t.n && is_digit(t.p[i]); i++)
            if (p->number <= INT32_MAX)
                p->number = p->number * 10 + (t.p[i] - '0');
        p->kind = i < t.n && (is_letter(t.p[i]) || t.p[i] == '.') ? T_BAD : T_NUMBER;
    } else if (is_letter(t.p[i])) {
        while (i < t.n && (is_letter(t.p[i]) || is_digit(t.p[i])))
            i++;
        p->kind = T_NAME;
    } else {
        static const char *const pairs[] = {"==", "~=", "<=", ">=", "//"};
        static const char singles[] = "<>+-*%()=;,";
        p->kind = strchr(singles, t.p[i]) ? T_SYMBOL : T_BAD;
        size_t len = 1;
        for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++)
            if (t.n - i >= 2 && memcmp(t.p + i, pairs[k], 2) == 0) {
                p->kind = T_SYMBOL;
                len = 2;
            }
        if (p->kind == T_BAD)
            pb_utf8_next(t, &i);
        else
            i += len;
    }
    p->token = (pb_str){t.p + start, i - start};
    p->next = i;
}

static bool at_symbol(const struct parser *p, const char *symbol)
{
    return p->kind == T_SYMBOL && pb_str_is(p->token, symbol);
}

static bool at_word(const struct parser *p, const char *word)
{
    return p->kind == T_NAME && pb_str_is(p->token, word);
}

static uint32_t emit(struct parser *p, enum pb_op op, int32_t operand, int push)
{
    *pb_vec_add(&p->s->code) = pb_op_word(op, operand);
    p->depth = (uint32_t)((int)p->depth + push);
    if (p->depth >= PB_VM_STACK)
        FAIL(p, PB_D_EXPRESSION_SYNTAX, p->token, "expression is too deep");
    return p->s->code.n - 1;
}

static void emit_number(struct parser *p, int32_t v)
{
    if (v >= -(1 << 23) && v < 1 << 23) {
        emit(p, PB_OP_NUMBER, v, 1);
    } else {
        emit(p, PB_OP_WIDE, 0, 1);
        *pb_vec_add(&p->s->code) = (uint32_t)v;
    }
}

// When the code from `start` is just a name, a number and one of the operations `from` … `to`: its
// word, else 0.
static uint32_t name_and_number(const struct parser *p, uint32_t start, enum pb_op from,
                                enum pb_op to)
{
    const uint32_t *code = p->s->code.p + start;
    if (p->failed || p->s->code.n - start != 3 || (code[2] & 0xFF) < from || (code[2] & 0xFF) > to)
        return 0;
    uint32_t name = code[0] & 0xFF;
    int32_t number = (int32_t)code[1] >> 8;
    bool fits = (code[1] & 0xFF) == PB_OP_NUMBER && number >= -INT16_MAX && number <= INT16_MAX;
    return (name == PB_OP_STATE || name == PB_OP_CLIMATE) && fits ? code[2] : 0;
}

// Puts what is compared with a number into one word, if that is all there is from `start`.
static void shorten_test(struct parser *p, uint32_t start)
{
    uint32_t op = name_and_number(p, start, PB_OP_EQ, PB_OP_GE);
    if (!op)
        return;
    uint32_t *code = p->s->code.p + start;
    bool state = (code[0] & 0xFF) == PB_OP_STATE;
    code[0] = pb_op_short(state ? PB_OP_TEST_STATE : PB_OP_TEST_CLIMATE, code[0] >> 8,
                          (op & 0xFF) - PB_OP_EQ, (int32_t)code[1] >> 8);
    p->s->code.n = start + 1;
}

// The same for an assignment, now complete, that adds a number to what it sets.
static void shorten_add(struct parser *p, uint32_t start)
{
    uint32_t *code = p->s->code.p + start;
    uint32_t set = code[p->s->code.n - start - 1];
    p->s->code.n--;
    uint32_t op = name_and_number(p, start, PB_OP_ADD, PB_OP_SUB) & 0xFF;
    bool state = (code[0] & 0xFF) == PB_OP_STATE;
    bool same =
        (set & 0xFF) == (state ? PB_OP_SET_STATE : PB_OP_SET_CLIMATE) && set >> 8 == code[0] >> 8;
    if (!op || !same) {
        p->s->code.n++;
        return;
    }
    int32_t number = (int32_t)code[1] >> 8;
    code[0] = pb_op_short(state ? PB_OP_ADD_STATE : PB_OP_ADD_CLIMATE, code[0] >> 8, 0,
                          op == PB_OP_SUB ? -number : number);
    p->s->code.n = start + 1;
}

// ---- names ----------------------------------------------------------------------------------

static int find_state(const struct parser *p, pb_str name)
{
    for (uint32_t i = 0; i < p->s->meta.state.n; i++)
        if (pb_str_eq(p->s->meta.state.p[i].id, name))
            return (int)i;
    return -1;
}

// Every name that an expression may use, for "did you mean".
static pb_str nth_name(const void *ctx, uint32_t i)
{
    const struct parser *p = ctx;
    if (i < p->s->meta.state.n)
        return p->s->meta.state.p[i].id;
    i -= p->s->meta.state.n;
    if (i < PB_CLIMATE_COUNT)
        return pb_str_of(pb_climate_name[i]);
    i -= PB_CLIMATE_COUNT;
    if (i < p->c->drifts.n)
        return p->c->drifts.p[i].id;
    return i == p->c->drifts.n ? PB_STR("minute") : PB_STR("drift");
}

static void tell_names(struct parser *p, pb_str name)
{
    pb_buf state = {0};
    for (uint32_t i = 0; i < p->s->meta.state.n; i++)
        pb_buf_printf(&state, "%s%.*s", i ? ", " : "", PB_STR_ARG(p->s->meta.state.p[i].id));
    pb_diag_note(p->diags, place(p, name),
                 "conditions and effects know what scenario.yaml has under `state` (%s), the "
                 "climate, minute and drift",
                 state.n ? state.p : "nothing so far");
    pb_buf_release(&state);
}

static void unknown(struct parser *p, enum pb_diag_id id, pb_str name, const char *what)
{
    if (p->failed)
        return;
    FAIL(p, id, name, "%s '%.*s'", what, PB_STR_ARG(name));
    uint32_t n = p->s->meta.state.n + PB_CLIMATE_COUNT + p->c->drifts.n + 2;
    pb_str near = pb_nearest(name, n, nth_name, p);
    if (near.n)
        pb_diag_note(p->diags, place(p, name), "did you mean '%.*s'?", PB_STR_ARG(near));
    else
        tell_names(p, name);
}

static void name_value(struct parser *p)
{
    pb_str name = p->token;
    int i;
    if (pb_str_is(name, "true") || pb_str_is(name, "false"))
        emit_number(p, pb_str_is(name, "true"));
    else if (pb_str_is(name, "minute"))
        emit(p, PB_OP_MINUTE, 0, 1);
    else if (pb_str_is(name, "drift"))
        emit(p, PB_OP_DRIFT, 0, 1);
    else if (pb_str_is(name, "no_drift"))
        emit_number(p, PB_NONE);
    else if ((i = find_state(p, name)) >= 0)
        emit(p, PB_OP_STATE, i, 1);
    else if ((i = pb_word_find(name, pb_climate_name, PB_CLIMATE_COUNT)) >= 0)
        emit(p, PB_OP_CLIMATE, i, 1);
    else if ((i = pb_catalogue_drift(p->c, name)) >= 0)
        emit_number(p, i);
    else
        unknown(p, PB_D_UNKNOWN_NAME, name, "unknown name");
    advance(p);
}

// ---- expressions ------------------------------------------------------------------------------

static void expression(struct parser *p);

static void operand(struct parser *p)
{
    if (p->failed)
        return;
    if (++p->nesting > NESTING_MAX) {
        FAIL(p, PB_D_EXPRESSION_SYNTAX, p->token, "expression is nested too deeply");
    } else if (p->kind == T_NUMBER) {
        if (p->number > INT32_MAX)
            FAIL(p, PB_D_OUT_OF_RANGE, p->token, "number is larger than %d", INT32_MAX);
        else
            emit_number(p, (int32_t)p->number);
        advance(p);
    } else if (at_word(p, "not") || at_symbol(p, "-")) {
        enum pb_op op = at_symbol(p, "-") ? PB_OP_NEG : PB_OP_NOT;
        advance(p);
        operand(p);
        emit(p, op, 0, 0);
    } else if (at_symbol(p, "(")) {
        pb_str open = p->token;
        advance(p);
        expression(p);
        if (!at_symbol(p, ")"))
            FAIL(p, PB_D_EXPRESSION_SYNTAX, open, "this '(' is never closed");
        advance(p);
    } else if (p->kind == T_NAME && !at_word(p, "and") && !at_word(p, "or")) {
        name_value(p);
    } else if (p->kind == T_END) {
        FAIL(p, PB_D_EXPRESSION_SYNTAX, p->token, "a value is missing at the end");
    } else {
        FAIL(p, PB_D_EXPRESSION_SYNTAX, p->token, "'%.*s' cannot stand here", PB_STR_ARG(p->token));
    }
    p->nesting--;
}

struct binary {
    const char *symbol;
    enum pb_op op;
};
static const struct binary products[] = {{"*", PB_OP_MUL}, {"//", PB_OP_DIV}, {"%", PB_OP_MOD}};
static const struct binary sums[] = {{"+", PB_OP_ADD}, {"-", PB_OP_SUB}};
static const struct binary comparisons[] = {{"==", PB_OP_EQ}, {"~=", PB_OP_NE}, {"<", PB_OP_LT},
                                            {"<=", PB_OP_LE}, {">", PB_OP_GT},  {">=", PB_OP_GE}};
static const struct {
    const struct binary *row;
    size_t n;
} levels[] = {{comparisons, 6}, {sums, 2}, {products, 3}};

static const struct binary *at_level(const struct parser *p, size_t level)
{
    for (size_t i = 0; i < levels[level].n; i++)
        if (at_symbol(p, levels[level].row[i].symbol))
            return &levels[level].row[i];
    return NULL;
}

static void arithmetic(struct parser *p, size_t level)
{
    if (level == sizeof levels / sizeof *levels) {
        operand(p);
        return;
    }
    uint32_t start = p->s->code.n;
    arithmetic(p, level + 1);
    for (const struct binary *b; !p->failed && (b = at_level(p, level));) {
        advance(p);
        arithmetic(p, level + 1);
        emit(p, b->op, 0, -1);
        shorten_test(p, start);
    }
}

static void logic(struct parser *p, bool is_or)
{
    if (is_or)
        logic(p, false);
    else
        arithmetic(p, 0);
    while (!p->failed && at_word(p, is_or ? "or" : "and")) {
        advance(p);
        uint32_t jump = emit(p, is_or ? PB_OP_OR : PB_OP_AND, 0, -1);
        if (is_or)
            logic(p, false);
        else
            arithmetic(p, 0);
        p->s->code.p[jump] =
            pb_op_word(is_or ? PB_OP_OR : PB_OP_AND, (int32_t)(p->s->code.n - 1 - jump));
    }
}

static void expression(struct parser *p)
{
    logic(p, true);
}

// ---- effects ----------------------------------------------------------------------------------

static void assignment(struct parser *p)
{
    pb_str name = p->token;
    if (p->kind != T_NAME) {
        FAIL(p, PB_D_EXPRESSION_SYNTAX, name, "an effect is written 'name = value'");
        return;
    }
    advance(p);
    if (!at_symbol(p, "=")) {
        FAIL(p, PB_D_EXPRESSION_SYNTAX, p->token.n ? p->token : name,
             "an effect is written 'name = value'");
        return;
    }
    advance(p);
    uint32_t start = p->s->code.n;
    expression(p);
    if (p->failed)
        return;
    int i = find_state(p, name);
    if (i >= 0)
        emit(p, PB_OP_SET_STATE, i, -1);
    else if ((i = pb_word_find(name, pb_climate_name, PB_CLIMATE_COUNT)) >= 0)
        emit(p, PB_OP_SET_CLIMATE, i, -1);
    else if (pb_catalogue_drift(p->c, name) >= 0 || pb_str_is(name, "minute") ||
             pb_str_is(name, "drift") || pb_str_is(name, "no_drift"))
        FAIL(p, PB_D_NOT_ASSIGNABLE, name, "'%.*s' cannot be set", PB_STR_ARG(name));
    else
        unknown(p, PB_D_UNKNOWN_NAME, name, "unknown name");
    if (!p->failed)
        shorten_add(p, start);
}

void pb_expr_begin(pb_scenario *s)
{
    PB_ASSERT(s->exprs.n == 0);
    pb_vec_add(&s->exprs)->function = PB_NO_INDEX;
}

uint32_t pb_expr_compile(pb_scenario *s, const pb_catalogue *c, enum pb_expr_kind kind, pb_str text,
                         pb_span at, pb_diags *diags)
{
    struct parser p = {.s = s, .c = c, .diags = diags, .text = text, .at = at};
    uint32_t first = s->code.n;
    advance(&p);
    if (p.kind == T_END)
        FAIL(&p, PB_D_EXPRESSION_SYNTAX, p.token, "the expression is empty");
    if (kind == PB_CONDITION) {
        expression(&p);
    } else {
        while (!p.failed && p.kind != T_END) {
            assignment(&p);
            if (!p.failed && p.kind != T_END && !at_symbol(&p, ";"))
                break;
            if (at_symbol(&p, ";"))
                advance(&p);
        }
    }
    if (!p.failed && p.kind != T_END) {
        FAIL(&p, PB_D_EXPRESSION_SYNTAX, p.token, "'%.*s' cannot stand here", PB_STR_ARG(p.token));
        if (at_symbol(&p, "=") && kind == PB_CONDITION)
            pb_diag_note(diags, place(&p, p.token), "to compare, write '=='");
    }
    if (p.failed) {
        s->code.n = first;
        return 0;
    }
    pb_expr *e = pb_vec_add(&s->exprs);
    *e = (pb_expr){first, s->code.n - first, PB_NO_INDEX, pb_arena_dup(&s->arena, text), at};
    return s->exprs.n - 1;
}

uint32_t pb_expr_function(pb_scenario *s, uint32_t function, pb_span at)
{
    pb_expr *e = pb_vec_add(&s->exprs);
    *e = (pb_expr){0, 0, function, PB_STR("function"), at};
    return s->exprs.n - 1;
}

uint32_t pb_expr_reads(const pb_scenario *s, uint32_t expr, uint32_t *wrote)
{
    const pb_expr *e = &s->exprs.p[expr];
    uint32_t reads = 0, writes = 0;
    for (uint32_t i = 0; i < e->n; i++) {
        uint32_t word = s->code.p[e->first + i];
        uint32_t bit = 1u << (word >> 8 & 31);
        switch ((enum pb_op)(word & 0xFF)) {
        case PB_OP_WIDE:
            i++;
            break;
        case PB_OP_ADD_STATE:
            writes |= bit;
            reads |= bit;
            break;
        case PB_OP_STATE:
        case PB_OP_TEST_STATE:
            reads |= bit;
            break;
        case PB_OP_SET_STATE:
            writes |= bit;
            break;
        default:
            break;
        }
    }
    if (wrote)
        *wrote = writes;
    return reads;
}
