// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/budget/budget.h"
#include "core/document/curve_table.h"
#include "core/policies/reference_policy.h"
#include "core/schedule/schedule_config.h"
#include "core/support/value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace onecycle {

/// Where a curve comes from.
using Source = std::variant<ScheduleConfig, CurveTable, ReferencePolicy>;

/// Code that stands for a value in the script that the schedule came from: `steps_per_epoch=len(loader)`.
struct Expression {
    std::string key;   ///< the parameter
    std::string text;  ///< the code
    Value value;       ///< what it stands for, as the person said; once the parameter is another, the code goes

    friend bool operator==(const Expression& a, const Expression& b)
    {
        return a.key == b.key && a.text == b.text && sameValue(a.value, b.value);
    }
};

/// How many colours (with a dash each) schedules beside the active one can have.
inline constexpr std::size_t variantColours = 8;

/// More schedules than anybody compares: what readers and edits refuse.
inline constexpr std::size_t mostSchedules = 1000;

/// One named schedule of a document.
struct ScheduleEntry {
    std::string id;  ///< unique within the document, never shown
    std::string name;
    Source source;
    std::vector<Expression> expressions;  ///< in the order of the parameters
    std::string unknownKeys;              ///< JSON object text of keys this version does not know; written back on save
    std::string unknownSourceKeys;        ///< the same, inside "source"
    std::size_t colour = 0;               ///< while it stands beside the active one: below variantColours
    bool hidden = false;                  ///< not drawn while it stands beside the active one

    friend bool operator==(const ScheduleEntry&, const ScheduleEntry&) = default;
};

/// True if the schedule can be edited: a 1cycle, neither a table nor a reference policy.
[[nodiscard]] bool isEditable(const ScheduleEntry& entry);

/// Where a step of a schedule beside the active one stands on the active one's axis.
enum class CompareBy {
    Step,   ///< at the same step
    Epoch,  ///< at the same epoch, where both know theirs
    Share,  ///< at the same share of the run
};

/// A part of an axis that is looked at.
struct AxisRange {
    double low = 0;
    double high = 1;

    friend bool operator==(const AxisRange&, const AxisRange&) = default;
};

/// How the document is looked at: saved with it, never undone, never "unsaved work".
struct ViewState {
    bool logLr = false;             ///< logarithmic axis for the learning rate
    bool codeAllArguments = false;  ///< code shows every argument, not only those that differ from PyTorch's defaults
    bool codeLoaderLength = true;   ///< code says `steps_per_epoch=len(loader)` instead of the number
    std::string codeTarget = "pytorch";     ///< key of the exporter whose text the code panel shows
    bool codeHideTarget = false;            ///< the curve that the code's framework makes of the schedule is put away
    bool hideLr = false;                    ///< the learning rate's curve is put away
    bool hideMomentum = false;              ///< the momentum's curve is put away
    bool effectiveStep = false;             ///< lr / (1 - momentum) has a chart of its own
    bool meanLr = false;                    ///< the mean learning rate is drawn
    bool lockRatios = false;                ///< the max_lr of the groups keep their ratios while one is changed
    std::vector<std::size_t> hiddenGroups;  ///< groups whose curves are put away, ascending
    std::optional<AxisRange> zoomSteps;     ///< the steps looked at; none: the whole run
    std::optional<AxisRange> zoomLr;        ///< the learning rates looked at; none: all
    std::optional<AxisRange> zoomMomentum;  ///< the momenta looked at; none: all
    std::optional<double> stepsPerSecond;   ///< speed of the training, for an axis of wall-clock time
    std::optional<double> stopStep;         ///< "if I stop here"
    CompareBy compareBy = CompareBy::Step;  ///< how schedules of another length lie beside the active one
    bool oncePerEpoch = false;              ///< what a loop that steps once per epoch would travel is drawn
    std::string unknownKeys;                ///< as in ScheduleEntry, inside "view"

    friend bool operator==(const ViewState&, const ViewState&) = default;
};

/// The whole undoable state of a document: a plain value, replaced only through Document::edit().
struct DocumentValue {
    std::vector<ScheduleEntry> schedules;  ///< at least one of them with a configuration
    std::string active;                    ///< id of the schedule that is edited: one with a configuration
    std::optional<Budget> budget;          ///< none: nobody has said anything about it
    std::string unknownKeys;               ///< as in ScheduleEntry, at the top of the file

    /// The entry that is edited; the first one with a configuration if `active` names none.
    [[nodiscard]] const ScheduleEntry& activeEntry() const;
    [[nodiscard]] ScheduleEntry& activeEntry();
    /// The configuration of the active entry.
    [[nodiscard]] const ScheduleConfig& config() const;

    /// The entry of \p id, or nullptr.
    [[nodiscard]] const ScheduleEntry* find(std::string_view id) const;

    friend bool operator==(const DocumentValue&, const DocumentValue&) = default;
};

/// \p name, or with the lowest number behind it that makes it the only one in \p document.
[[nodiscard]] std::string freeName(const DocumentValue& document, const std::string& name);

/// Puts \p entry at the end of \p document, with an id of its own, a name that no other has, and a colour that is
/// free as long as there is one. Gives the id.
std::string addEntry(DocumentValue& document, ScheduleEntry entry);

/// Adds the imported curves of \p from to \p document, with ids of its own; false if there are none.
bool addTables(DocumentValue& document, const DocumentValue& from);

/// True if \p document has an imported curve.
[[nodiscard]] bool hasTables(const DocumentValue& document);

/// Takes all imported curves out of \p document.
void removeTables(DocumentValue& document);

/// A document with one schedule made of \p config.
[[nodiscard]] DocumentValue makeDocument(const ScheduleConfig& config, std::string name = "Schedule");

/// What a new window shows: startingConfig().
[[nodiscard]] DocumentValue startingDocument();

}  // namespace onecycle
