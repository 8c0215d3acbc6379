// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/explain/caption.h"

namespace onecycle::app {

namespace {

std::string textOf(const Job& job, DescribeAs form)
{
    switch (form) {
    case DescribeAs::Json: return descriptionJson(job);
    case DescribeAs::AlternativeText: return captionText(pictureCaption(makeSnapshot(job.document, job.view))) + '\n';
    case DescribeAs::Text: break;
    }
    return descriptionText(job);
}

}  // namespace

int runDescribe(const Job& job, DescribeAs form)
{
    const std::string text = textOf(job, form);
    return writeOutput(standardOutput, [&text](const Sink& sink) { return sink(text); });
}

}  // namespace onecycle::app
