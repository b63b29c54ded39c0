// SPDX-License-Identifier: MIT
// The `people` of scenario.yaml. Private to this folder.
#ifndef PB_PACKAGE_PEOPLE_H
#define PB_PACKAGE_PEOPLE_H

#include "model/scenario.h"
#include "package/yaml.h"

// Reads the rows into meta->people and meta->presenter. NULL when there are none to read.
void pb_people_load(pb_meta *meta, const pb_yaml *people, pb_diags *diags);

#endif
