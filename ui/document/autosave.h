// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave_file.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace onecycle::ui {

class Document;

/// Keeps the unsaved work of one document on the disk, never older than a second, and takes it away once it is saved or
/// the user does not want it. Whoever dies before that leaves it to the next start: see Leftover.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// \p place gives the place of the document's window.
    Autosave(Document& document, std::function<QByteArray()> place, QObject* parent = nullptr);

    /// Keeps what there is to keep. False if that failed.
    bool keep();
    /// The user does not want what is unsaved.
    void discard();

Q_SIGNALS:
    /// The first of a row of failures: why work is not kept.
    void failed(const QString& sentence);

private:
    void attend();

    Document& m_document;
    std::function<QByteArray()> m_place;
    AutosaveFile m_file;
    QTimer m_timer;
    bool m_failed = false;
};

}  // namespace onecycle::ui
