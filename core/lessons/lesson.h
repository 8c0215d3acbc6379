// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policies/reference_policy.h"
#include "core/support/value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace onecycle {

/// The most choices of a question, conditions of a goal, schedules beside a page, sources of a page.
inline constexpr std::size_t mostLessonParts = 20;

/// Where a claim of a lesson comes from.
struct LessonSource {
    std::string text;  ///< for people: a paper, a file of a repository
    std::string url;   ///< may be empty

    friend bool operator==(const LessonSource&, const LessonSource&) = default;
};

/// How a measured number stands to the one that is wanted.
enum class Relation { Equal, NotEqual, Below, AtMost, AtLeast, Above };

/// One thing that has to hold of the scratch document: `peak_step` equal 299.
struct Condition {
    std::string measure;  ///< what is looked at: a row of measures()
    Relation relation = Relation::Equal;
    Value value;             ///< what it is compared with; nothing where `other` is given
    std::string other = {};  ///< another measure to compare with
    double tolerance = 0;    ///< of Equal and NotEqual: share of the wanted number
};

/// What a learner has to reach with the open controls.
struct Goal {
    std::string text;
    std::vector<Condition> conditions;  ///< all of them
    std::string hint;                   ///< may be empty
    std::vector<Assignment> right;      ///< a state that meets it, shown on request
    std::vector<Assignment> wrong;      ///< a state that must fail it, for the test of the lesson
    std::string because;                ///< said once it is met
};

/// One of the answers to choose from.
struct Choice {
    std::string text;
    bool right = false;
    std::string because;  ///< why it is right or wrong
};

/// A value that a worksheet draws anew for every student.
struct Variation {
    std::string key;            ///< a parameter's
    std::vector<Value> values;  ///< to draw from
};

/// A question: choices, or a number that is computed.
struct LessonQuestion {
    std::string text;               ///< `{measure}` stands for a number of the question's own state
    std::vector<Choice> choices;    ///< empty: a number is asked for
    std::vector<Assignment> state;  ///< on top of the step's: what the number is computed of
    std::string measure;            ///< the number that is asked for: a row of measures()
    double tolerance = 0.01;        ///< share of the number
    std::vector<Variation> varied;  ///< on a worksheet, by its seed
    std::string because;            ///< the answer explained
};

/// A curve to be guessed with the handles before it is shown.
struct Prediction {
    std::string text;
    std::vector<Assignment> truth;  ///< on top of the step's state
    double tolerance = 0.1;         ///< the largest error that counts as right, share of the true peak
    std::string because;
};

/// A schedule that stands beside the scratch.
struct LessonVariant {
    std::string name;
    std::vector<Assignment> values;         ///< on top of the step's state; empty where `policy` is given
    std::string policy = {};                ///< key of a reference policy
    std::vector<PolicyValue> numbers = {};  ///< of the policy; others have their default
};

/// One page of a lesson. At most one of goal, prediction and question: what the learner does there.
struct LessonStep {
    std::string id;  ///< unique within the lesson
    std::string title;
    std::vector<std::string> text;   ///< paragraphs; `{measure}` stands for a number of the step's state
    std::vector<Assignment> set;     ///< on top of the state of the step before
    std::vector<std::string> open;   ///< what the learner may change: keys of LessonRules
    std::string panel = {};          ///< brought to the front: explain, code, table, plane, compare, budget, ...
    std::optional<double> cursor;    ///< the step that the cursor stands at
    std::optional<double> playhead;  ///< the batch that the playback stands at
    std::vector<LessonVariant> beside;
    std::vector<LessonSource> sources;
    std::optional<Goal> goal;
    std::optional<Prediction> prediction;
    std::optional<LessonQuestion> question;
};

/// A lesson: pages with something to do, on a scratch document.
struct Lesson {
    std::string id;  ///< unique among the lessons that are shipped; of a file its name without the ending
    std::string title;
    std::string sentence;           ///< what one knows afterwards
    std::vector<Assignment> start;  ///< on top of startingConfig()
    std::vector<LessonStep> steps;  ///< at least one
};

}  // namespace onecycle
