// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/header_source.h"
#include "core/formats/read.h"

#include <QtTest>

using namespace onecycle;

/// The line of an exported text that names its schedule.
class HeaderSourceTest : public QObject {
    Q_OBJECT

private slots:
    void found_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("share");  // empty: none
        const QString share = "onecycle:max_lr=0.1,total_steps=5,name=My%20run";
        const QByteArray line = "Source: " + share.toUtf8();
        QTest::newRow("Python") << "# A\n# " + line + "\nx = 1" << share;
        QTest::newRow("C++") << "// " + line + "\r\nint x;" << share;
        QTest::newRow("TeX") << "%% " + line << share;
        QTest::newRow("JSON") << "{\"comment\": [\"A\", \"" + line + "\", \"B\"]}" << share;
        QTest::newRow("on the next line") << "# Source:\n#   " + share.toUtf8() + "\n" << share;
        QTest::newRow("behind another Source:") << "# Source: a paper\n# " + line << share;
        QTest::newRow("too far away") << "# Source:" + QByteArray(30, ' ') + share.toUtf8() << "";
        QTest::newRow("no label") << "# " + share.toUtf8() << "";
        QTest::newRow("no share string") << QByteArray("Source: a b") << "";
        QTest::newRow("at the end") << QByteArray("# Source:") << "";
    }

    void found()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, share);
        const std::string source = text.toStdString();
        const auto header = headerSource(source);
        QCOMPARE(header ? QString::fromStdString(std::string(header->share)) : QString(), share);
        if (header)
            QCOMPARE(source.substr(header->offset, 9), std::string("onecycle:"));
    }

    void codeAndHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("maxLr");
        QTest::addColumn<QString>("optimizer");
        QTest::addColumn<QString>("remark");
        const QString header = "# Source: onecycle:max_lr=0.1,total_steps=5,optimizer=adamw\n";
        QTest::newRow("code that nobody knows") << header + "def f(): return 3\n"
                                                << 0.1 << "adamw"
                                                << "line 1 names";
        QTest::newRow("a call in a comment") << header + "# OneCycleLR(o, max_lr=3)" << 0.1 << "adamw"
                                             << "line 1 names";
        QTest::newRow("a call that says the same") << header + "OneCycleLR(o, 0.1, total_steps=5)" << 0.1 << "adamw"
                                                   << "";
        QTest::newRow("a call that says something else") << header + "OneCycleLR(o, 0.2, total_steps=5)" << 0.2 << "sgd"
                                                         << "\"max_lr\" is not what the header in line 1 names";
        QTest::newRow("code in the call") << header + "OneCycleLR(o, lr, total_steps=5)" << 0.1 << "adamw"
                                          << "\"max_lr\" is lr; its value is the one of the header in line 1.";
        QTest::newRow("YAML with the arguments") << header + "max_lr: 0.2\ntotal_steps: 5\n"
                                                 << 0.2 << "sgd"
                                                 << "\"max_lr\" is not what the header";
    }

    void codeAndHeader()
    {
        QFETCH(QString, text);
        QFETCH(double, maxLr);
        QFETCH(QString, optimizer);
        QFETCH(QString, remark);
        const auto document = readDocument(text.toStdString());
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        QCOMPARE(document->value.config().maxLr->at(0), maxLr);
        QCOMPARE(QString::fromStdString(document->value.config().optimizer), optimizer);
        QVERIFY(document->questions.empty());
        QString remarks;
        for (const std::string& sentence : document->remarks)
            remarks += QString::fromStdString(sentence) + "\n";
        QVERIFY2(remark.isEmpty() ? !remarks.contains("header") : remarks.contains(remark), qPrintable(remarks));
    }

    void aWrongCallIsNotHiddenByTheHeader()
    {
        const auto document = readDocument("# Source: onecycle:max_lr=0.1\nOneCycleLR(o, max_lr='x')");
        QVERIFY(!document);
        QCOMPARE(document.error().line, 2);
    }
};

QTEST_APPLESS_MAIN(HeaderSourceTest)
#include "tst_header_source.moc"
