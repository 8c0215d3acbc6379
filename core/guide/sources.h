// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide_page.h"

namespace onecycle::guide_source {

// What more than one page rests on.

inline constexpr GuideSource pytorch{
    mark("PyTorch, OneCycleLR"), "https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.OneCycleLR.html"};
inline constexpr GuideSource fastai{mark("fastai, fit_one_cycle"), "https://docs.fast.ai/callback.schedule.html"};
inline constexpr GuideSource gugger{mark("S. Gugger, The 1cycle policy"),
                                    "https://sgugger.github.io/the-1cycle-policy.html"};
inline constexpr GuideSource smith{mark("L. N. Smith, configurations and logs of the runs"),
                                   "https://github.com/lnsmith54/hyperParam1"};
inline constexpr GuideSource openpcdet{mark("OpenPCDet, adam_onecycle"), "https://github.com/open-mmlab/OpenPCDet"};

}  // namespace onecycle::guide_source
