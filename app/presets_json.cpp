// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presets_text.h"
#include "core/formats/json_writer.h"
#include "core/presets/preset_format.h"

namespace onecycle::app {
namespace {

void write(JsonWriter& writer, const ui::StoredPreset& stored)
{
    writer.beginObject();
    writer.key("key").text(stored.key.toStdString()).key("own").flag(stored.own);
    writePreset(writer, stored.preset);
    writer.endObject();
}

void write(JsonWriter& writer, const Policy& policy)
{
    writer.beginObject();
    writer.key("key").text(policy.key).key("name").text(policy.name.view());
    writer.key("difference").text(policy.difference.view()).key("momentum").text(policy.momentum.view());
    writer.key("numbers").beginArray();
    for (const PolicyNumber& number : policy.numbers) {
        writer.beginObject();
        writer.key("key").text(number.key).key("label").text(number.label.view()).key("help").text(number.help.view());
        writer.key("low").number(number.range.low).key("high").number(number.range.high);
        const auto standards = valuesOf({std::string(policy.key), {}, {}}, number);
        writer.key("default");
        number.standards.empty() ? writer.number(standards.front()) : writer.numbers(standards);
        writer.endObject();
    }
    writer.endArray().endObject();
}

}  // namespace

std::string presetsJson(const ui::PresetStore& store)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("folder").text(store.folder().toStdString()).key("presets").beginArray();
    for (const ui::StoredPreset& stored : store.all())
        write(writer, stored);
    writer.endArray().key("policies").beginArray();
    for (const Policy& policy : policies())
        write(writer, policy);
    writer.endArray().endObject();
    return writer.take() + "\n";
}

std::string presetJson(const ui::StoredPreset& stored)
{
    return writePreset(stored.preset);
}

std::string policyJson(const Policy& policy)
{
    JsonWriter writer;
    write(writer, policy);
    return writer.take() + "\n";
}

}  // namespace onecycle::app
