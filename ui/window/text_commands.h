// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace onecycle {
struct Exporter;
}

namespace onecycle::ui {

class Document;
class MainWindow;

/// What leaves the window as text: tables, code and configurations, the share string.
class TextCommands : public QObject {
    Q_OBJECT

public:
    TextCommands(MainWindow& window, Document& document);

private:
    void exportNumbers();
    void copyShareString();
    void saveText(const QString& text, const QString& suffix);
    /// Writes the table while a dialog says how far it is, and lets it be stopped. Empty, or why not.
    [[nodiscard]] std::optional<QString> writeTable(const QString& path, const Exporter& exporter,
                                                    std::int64_t interval, double bytes);
    [[nodiscard]] QString askPath(const QString& title, const QString& suffix);

    MainWindow& m_window;
    Document& m_document;
};

}  // namespace onecycle::ui
