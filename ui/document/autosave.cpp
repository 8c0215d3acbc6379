// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave.h"

#include "ui/document/document.h"

#include <utility>

namespace onecycle::ui {
namespace {

constexpr int delay = 500;      // milliseconds from the first change that is not kept yet, however many follow
constexpr int patience = 5000;  // after a failure

}  // namespace

Autosave::Autosave(Document& document, std::function<QByteArray()> place, QObject* parent)
    : QObject(parent), m_document(document), m_place(std::move(place))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&document, &Document::changed, this, &Autosave::attend);
    connect(&document, &Document::settled, this, &Autosave::attend);
    connect(&document, &Document::stateChanged, this, &Autosave::attend);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
}

void Autosave::attend()
{
    if (!m_document.isModified())
        discard();
    else if (!m_timer.isActive() || m_timer.interval() != delay)
        m_timer.start(delay);
}

bool Autosave::keep()
{
    m_timer.stop();
    if (!m_document.isModified())
        return true;
    AutosaveRecord record = m_document.record();
    record.window = m_place();
    // Waiting for the disk takes longer than a frame: not under a hand that moves something.
    const auto failure = m_file.write(record, !m_document.isInGesture());
    if (failure)
        m_timer.start(patience);  // the disk may have room again before the next change
    if (!std::exchange(m_failed, failure.has_value()) && failure)
        Q_EMIT failed(*failure);
    return !failure;
}

void Autosave::discard()
{
    m_timer.stop();
    m_file.remove();
}

}  // namespace onecycle::ui
