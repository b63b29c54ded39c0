// SPDX-License-Identifier: MIT
// The view as a screen reader gets it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "reader/reader.h"
#include "reader/tree.h"

static const pb_reader_item *item(const pb_reader_tree *t, const char *key)
{
    for (uint32_t i = 0; i < t->items.n; i++)
        if (strcmp(t->items.p[i].key, key) == 0)
            return &t->items.p[i];
    fail_msg("there is no %s", key);
    return NULL;
}

static bool where(void *ctx, const pb_node *node, pb_reader_rect *at, bool *in_sight)
{
    (void)ctx;
    if (node->role != PB_ROLE_CHOICE)
        return false;
    int n = node->name.p[0] - 'A';
    *at = (pb_reader_rect){10, 100 * n, 50, 20};
    *in_sight = n == 0;
    return true;
}

static void every_node_has_a_role_a_name_and_a_place(void **state)
{
    (void)state;
    pb_node b = {.role = PB_ROLE_CHOICE,
                 .id = PB_STR("choice:b"),
                 .name = PB_STR("B"),
                 .key = PB_STR("2"),
                 .action = {PB_DO_CHOOSE, 1},
                 .state = PB_IS_DISABLED};
    pb_node a = {.role = PB_ROLE_CHOICE,
                 .id = PB_STR("choice:a"),
                 .name = PB_STR("A"),
                 .key = PB_STR("1"),
                 .action = {PB_DO_CHOOSE, 0},
                 .next = &b};
    pb_node list = {
        .role = PB_ROLE_LIST, .id = PB_STR("choices"), .name = PB_STR("Your answer"), .first = &a};
    pb_view_bar value = {.value = 700, .chances = 3};
    pb_node bar = {.role = PB_ROLE_BAR,
                   .id = PB_STR("bar:x"),
                   .name = PB_STR("Staying"),
                   .value = PB_STR("70 %"),
                   .bar = &value,
                   .next = &list};
    pb_node page = {
        .role = PB_ROLE_PAGE, .id = PB_STR("session"), .name = PB_STR("Ward"), .first = &bar};
    pb_reader_tree t = {0};
    pb_reader_in in = {.view = &page, .focus = &a, .where = where};
    pb_reader_tree_make(&t, &in);
    assert_int_equal(t.items.n, 5);
    assert_string_equal(t.items.p[0].key, "session");
    assert_int_equal(t.items.p[0].parent, PB_READER_NO_PARENT);
    const pb_reader_item *i = item(&t, "session/choices/choice:a");
    assert_int_equal(i->role, PB_READER_BUTTON);
    assert_string_equal(i->name, "A");
    assert_string_equal(i->shortcut, "1");
    assert_int_equal(i->states, PB_READER_CAN_ACT | PB_READER_FOCUSED | PB_READER_SHOWING);
    assert_int_equal(i->nth, 1);
    assert_int_equal(i->of, 2);
    i = item(&t, "session/choices/choice:b");
    assert_int_equal(i->states, PB_READER_DISABLED);
    i = item(&t, "session/choices"); // around both answers
    assert_int_equal(i->at.h, 120);
    assert_int_equal(i->states, PB_READER_SHOWING);
    i = item(&t, "session/bar:x");
    assert_int_equal(i->value, 700);
    assert_int_equal(i->most, 1000);
    assert_string_equal(i->description, "70 %");
    pb_reader_tree_release(&t);
}

static void keys_find_their_nodes_whatever_they_are_called(void **state)
{
    (void)state;
    pb_node deep = {.role = PB_ROLE_TEXT, .id = PB_STR("x"), .name = PB_STR("deep")};
    pb_node c = {.role = PB_ROLE_GROUP, .id = PB_STR("x"), .name = PB_STR("third"), .first = &deep};
    pb_node b = {.role = PB_ROLE_TEXT, .id = PB_STR("x"), .name = PB_STR("second"), .next = &c};
    pb_node a = {.role = PB_ROLE_TEXT, .name = PB_STR("without"), .next = &b};
    pb_node page = {.role = PB_ROLE_PAGE, .id = PB_STR("x"), .name = PB_STR("Page"), .first = &a};
    pb_reader_tree t = {0};
    pb_reader_in in = {.view = &page};
    pb_reader_tree_make(&t, &in);
    const pb_node *const nodes[] = {&page, &a, &b, &c, &deep};
    assert_int_equal(t.items.n, 5);
    for (uint32_t i = 0; i < 5; i++) {
        assert_ptr_equal(pb_reader_node(&page, t.items.p[i].key), nodes[i]);
        for (uint32_t k = 0; k < i; k++)
            assert_string_not_equal(t.items.p[i].key, t.items.p[k].key);
    }
    assert_null(pb_reader_node(&page, "x/y"));
    assert_null(pb_reader_node(&page, ""));
    pb_reader_tree_release(&t);
}

static void a_menu_hides_what_it_lies_over(void **state)
{
    (void)state;
    pb_node resume = {.role = PB_ROLE_BUTTON,
                      .id = PB_STR("resume"),
                      .name = PB_STR("Go on"),
                      .action = {PB_DO_MENU, 0}};
    pb_node menu = {
        .role = PB_ROLE_GROUP, .id = PB_STR("menu"), .name = PB_STR("Pause"), .first = &resume};
    pb_node text = {
        .role = PB_ROLE_TEXT, .id = PB_STR("notice"), .name = PB_STR("Look"), .next = &menu};
    pb_node page = {
        .role = PB_ROLE_PAGE, .id = PB_STR("session"), .name = PB_STR("Ward"), .first = &text};
    pb_reader_tree t = {0};
    pb_reader_in in = {.view = &page};
    pb_reader_tree_make(&t, &in);
    assert_int_equal(t.items.n, 3);
    assert_int_equal(item(&t, "session/menu")->role, PB_READER_MENU);
    assert_ptr_equal(pb_reader_node(&page, "session/menu/resume"), &resume);
    pb_reader_tree_release(&t);
}

static void without_module_or_bus_there_is_no_reader(void **state)
{
    (void)state;
    pb_reader_ears ears = {0};
    setenv("PUSHBACK_MODULES", "/nowhere", 1);
    setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", 1);
    assert_null(pb_reader_new(NULL, &ears));
    unsetenv("DBUS_SESSION_BUS_ADDRESS");
    unsetenv("AT_SPI_BUS_ADDRESS");
    unsetenv("XDG_RUNTIME_DIR");
    unsetenv("PUSHBACK_MODULES");
    assert_null(pb_reader_new("/", &ears));
    pb_reader_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_node_has_a_role_a_name_and_a_place),
        cmocka_unit_test(keys_find_their_nodes_whatever_they_are_called),
        cmocka_unit_test(a_menu_hides_what_it_lies_over),
        cmocka_unit_test(without_module_or_bus_there_is_no_reader),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
