// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace onecycle {

/// One step of the way into a tree: the key of a member, which stays in the tree, or the place in a list.
struct PathStep {
    const std::string* key = nullptr;
    std::size_t index = 0;

    friend bool operator==(const PathStep&, const PathStep&) = default;
};

/// An object of a configuration that names the class to be made of it.
struct ClassObject {
    const nlohmann::json* object = nullptr;
    std::string name;            ///< as it is written: `torch.optim.lr_scheduler.OneCycleLR`
    bool isHydra = false;        ///< `_target_`; otherwise `class_path`
    std::vector<PathStep> path;  ///< what leads to it

    [[nodiscard]] std::string place() const;  ///< "model.lr_scheduler"
};

/// The schedulers and optimisers of a configuration, in its order.
struct ClassObjects {
    std::vector<ClassObject> schedulers;  ///< those called OneCycleLR
    std::vector<ClassObject> optimizers;  ///< of torch.optim, or called "optimizer"
};

[[nodiscard]] ClassObjects findClasses(const nlohmann::json& tree);

/// The one of \p candidates with the longest way in common with \p path; nullptr without candidates.
[[nodiscard]] const ClassObject* nearest(const std::vector<ClassObject>& candidates, const std::vector<PathStep>& path);

}  // namespace onecycle
