// SPDX-License-Identifier: MIT
#include "screens/fake_inside.h"

const cast fake_english[10] = {
    {"Priya",
     "medical student",
     {PB_HAIR_LONG, PB_BLACK, 3, PB_TEAL, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"Tom",
     "medical student",
     {PB_HAIR_SHORT, PB_BROWN, 2, PB_ROSE, false, PB_BEARD_STUBBLE, PB_HEAD_NONE, PB_AGE_YOUNG,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"Lena",
     "registrar",
     {PB_HAIR_BOB, PB_AUBURN, 1, PB_BLUE, true, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_MIDDLE,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"Femi",
     "nurse",
     {PB_HAIR_CROP, PB_BLACK, 6, PB_OCHRE, false, PB_BEARD_SHORT, PB_HEAD_NONE, PB_AGE_MIDDLE,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"Grace",
     "physiotherapist",
     {PB_HAIR_BRAIDS, PB_BLACK, 5, PB_GREEN, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG,
      PB_AID_HEARING_AID, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"Aiko",
     "medical student",
     {PB_HAIR_PONYTAIL, PB_BLACK, 2, PB_PLUM, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"Daniel",
     "consultant",
     {PB_HAIR_SHORT, PB_GREY, 1, PB_SLATE, true, PB_BEARD_FULL, PB_HEAD_NONE, PB_AGE_OLD,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"Dr Okonkwo-Fairweather",
     "general practitioner",
     {PB_HAIR_SHORT, PB_BLACK, 4, PB_RUST, false, PB_BEARD_NONE, PB_HEAD_HIJAB, PB_AGE_MIDDLE,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"Magnus",
     "psychiatrist",
     {PB_HAIR_BALD, PB_BLOND, 1, PB_BLUE, false, PB_BEARD_SHORT, PB_HEAD_NONE, PB_AGE_OLD,
      PB_AID_WHEELCHAIR, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"Jaspreet",
     "paediatrician",
     {PB_HAIR_SHORT, PB_BLACK, 4, PB_TEAL, false, PB_BEARD_FULL, PB_HEAD_TURBAN, PB_AGE_MIDDLE,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
};

const cast fake_chinese[6] = {
    {"李敏",
     "住院医师",
     {PB_HAIR_LONG, PB_BLACK, 2, PB_TEAL, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"王大伟",
     "内科医师",
     {PB_HAIR_SHORT, PB_BLACK, 2, PB_ROSE, true, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_MIDDLE,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"陈静",
     "护士",
     {PB_HAIR_BOB, PB_BLACK, 1, PB_BLUE, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"赵老师",
     "主任医师",
     {PB_HAIR_SHORT, PB_GREY, 2, PB_SLATE, true, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_OLD,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"刘洋",
     "实习生",
     {PB_HAIR_CROP, PB_BLACK, 3, PB_GREEN, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
    {"周芳",
     "社工",
     {PB_HAIR_BUN, PB_BROWN, 2, PB_PLUM, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_MIDDLE,
      PB_AID_NONE, PB_BUILD_MEDIUM, PB_WEAR_ANY}},
};

void fake_people(pb_app *a, pb_node *parent, const cast *people, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        pb_node *p =
            fake_add(a, parent, PB_ROLE_PERSON, fake_text(a, "person:%u", i), people[i].name);
        pb_view_person *v = PB_NEW(&a->arena, pb_view_person, 1);
        *v = (pb_view_person){.look = &people[i].look,
                              .seat = (uint8_t)i,
                              .seats = (uint8_t)n,
                              .looks_at = PB_NONE,
                              .is_presenter = i == 0};
        p->person = v;
        p->detail = pb_str_of(people[i].job);
        p->value = pb_str_of(i == 0 ? "presents" : "");
    }
}
