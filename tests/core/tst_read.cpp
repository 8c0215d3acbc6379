// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_document.h"
#include "core/formats/read.h"
#include "core/formats/yaml_document.h"

#include <QElapsedTimer>
#include <QtTest>

#include <random>

using namespace onecycle;

namespace {

QByteArray repeated(const char* text, int count)
{
    return QByteArray(text).repeated(count);
}

std::string goodDocument()
{
    return writeJsonDocument(startingDocument());
}

Result<ReadDocument, ReadError> read(const QByteArray& text)
{
    return readDocument({text.constData(), std::size_t(text.size())});
}

}  // namespace

/// What anybody may throw at the program: recognised, or refused with a sentence in bounded time.
class ReadTest : public QObject {
    Q_OBJECT

private slots:
    void recognised_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isDocument");
        QTest::addColumn<double>("maxLr");
        const QByteArray document = QByteArray::fromStdString(goodDocument());
        QTest::newRow("document") << document << true << 0.01;
        QTest::newRow("document with BOM") << "\xEF\xBB\xBF" + document << true << 0.01;
        QTest::newRow("document with CRLF") << QByteArray(document).replace("\n", "\r\n") << true << 0.01;
        QTest::newRow("document after empty lines") << "\n\n \t" + document << true << 0.01;
        QTest::newRow("arguments") << QByteArray(R"({"max_lr": 0.5, "total_steps": 10})") << false << 0.5;
        QTest::newRow("arguments under config")
            << QByteArray(R"({"config": {"max_lr": 0.5}, "steps": [{"step": 0}]})") << false << 0.5;
        QTest::newRow("Python") << QByteArray("s = OneCycleLR(o, max_lr=0.5)") << false << 0.5;
        QTest::newRow("Python with BOM") << QByteArray("\xEF\xBB\xBFOneCycleLR(o, max_lr=0.5)") << false << 0.5;
        QTest::newRow("Python that begins like JSON")
            << QByteArray("{'a': 1}\nOneCycleLR(o, max_lr=0.5)") << false << 0.5;
    }

    void recognised()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isDocument);
        QFETCH(double, maxLr);
        const auto document = read(text);
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        QCOMPARE(document->isDocument, isDocument);
        QCOMPARE(document->value.config().maxLr->at(0), maxLr);
    }

    void argumentsAsPeopleWriteThem()
    {
        const auto document = read(
            R"({"max_lr": [0.1, "inf"], "optimizer": "torch.optim.AdamW", "pct_strat": 0.2, "verbose": true})");
        QVERIFY(document);
        const ScheduleConfig& config = document->value.config();
        QCOMPARE(config.optimizer, std::string("adamw"));
        QCOMPARE(config.groupCount(), std::size_t(2));
        QCOMPARE(config.pctStart, 0.3);
        QCOMPARE(document->remarks.size(), std::size_t(2));
        QVERIFY(document->remarks[0].find("Did you mean \"pct_start\"?") != std::string::npos);
    }

    void lastOfTwoEqualKeysCounts()
    {
        const auto document = read(R"({"max_lr": 1, "max_lr": 2})");
        QVERIFY(document);
        QCOMPARE(document->value.config().maxLr->at(0), 2.0);
        QCOMPARE(document->remarks.front(), std::string("\"max_lr\" stands twice; the last one counts."));
    }

    void fewRemarks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("last");
        QByteArray keys;
        for (int i = 0; i < 200; ++i)
            keys += ",\"k" + QByteArray::number(i) + "\":0";
        QTest::newRow("unknown arguments") << "{\"max_lr\":1" + keys + "}"
                                           << "180 more arguments are ignored.";
        QTest::newRow("schedules with unknown members")
            << R"({"format":"onecycle","version":1,"schedules":[{"source":{}})" +
                   repeated(R"(,{"x":0,"source":{"y":0}})", 100) + "]}"
            << "There are 180 more remarks like these.";
    }

    void fewRemarks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, last);
        const auto document = read(text);
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        QCOMPARE(document->remarks.size(), std::size_t(21));
        QCOMPARE(QString::fromStdString(document->remarks.back()), last);
    }

    void attacks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("names");
        const QByteArray good = QByteArray::fromStdString(goodDocument());
        QTest::newRow("nothing") << QByteArray() << "empty";
        QTest::newRow("white space") << QByteArray("\xEF\xBB\xBF \n\t\r\n") << "empty";
        QTest::newRow("NUL after a document") << good + QByteArray(1, '\0') << "NUL";
        QTest::newRow("binary") << QByteArray("\x7F"
                                              "ELF\2\1\1\0\0\0",
                                              10)
                                << "NUL";
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << "UTF-16";
        QTest::newRow("Latin-1") << QByteArray("{\"max_lr\": 1, \"name\": \"gr\xF6\xDF\x65r\"}") << "UTF-8";
        QTest::newRow("overlong") << QByteArray("{\"a\": \"\xC0\xAF\"}") << "UTF-8";
        QTest::newRow("surrogate") << QByteArray("{\"a\": \"\xED\xA0\x80\"}") << "UTF-8";
        QTest::newRow("cut character") << QByteArray("{\"a\": \"\xE2\x82") << "UTF-8";
        QTest::newRow("truncated") << good.left(good.size() / 2) << "not valid JSON";
        QTest::newRow("garbage after it") << good + "x"
                                          << "not valid JSON";
        QTest::newRow("comma too many") << QByteArray(R"({"max_lr": 1,})") << "a comma too many";
        QTest::newRow("comment") << QByteArray("{\"max_lr\": 1 // peak\n}") << "not valid JSON";
        QTest::newRow("NaN without quotes") << QByteArray(R"({"max_lr": NaN})") << "write \"nan\"";
        QTest::newRow("Infinity without quotes")
            << QByteArray(R"({"max_lr": Infinity})") << "write \"nan\" and \"inf\"";
        QTest::newRow("huge number") << QByteArray(R"({"max_lr": 1e400})") << "1e400 is too large";
        QTest::newRow("deep arrays") << repeated("[", 100'000) << "neither";
        QTest::newRow("deep in an object") << "{\"a\": " + repeated("[", 1'000'000) << "nested deeper than 64";
        QTest::newRow("deep objects") << repeated("{\"a\":", 1'000'000) << "nested deeper than 64";
        QTest::newRow("deep in the table") << "{\"steps\": " + repeated("[", 1'000'000) << "nested deeper than 64";
        QTest::newRow("many values") << "{\"a\": [" + repeated("{},", 2'000'000) + "0]}"
                                     << "more than a million values";
        QTest::newRow("many numbers") << "{\"a\": [" + repeated("0,", 4'000'000) + "0]}"
                                      << "more than four million numbers";
        QTest::newRow("many groups") << "{\"max_lr\": [" + repeated("0,", 20'000) + "0]}"
                                     << "at most 10000";
        QTest::newRow("many keys") << "{" +
                                          [] {
                                              QByteArray keys;
                                              for (int i = 0; i < 300'000; ++i)
                                                  keys += "\"k" + QByteArray::number(i) + "\":0,";
                                              return keys;
                                          }() +
                                          "\"z\":0}"
                                   << "none of OneCycleLR's arguments";
        QTest::newRow("a long word") << "{\"max_lr\": \"" + repeated("x", 10'000'000) + "\"}"
                                     << "\"max_lr\" is \"xxx";
        QTest::newRow("a long wrong literal") << "{\"max_lr\": " + repeated("1", 10'000'000) + "x}"
                                              << "";
        QTest::newRow("text like the library's sentence")
            << QByteArray("{\"a'; expected b\":[\xC3\xB6]}") << "not valid JSON: invalid literal.";
        QTest::newRow("other JSON") << QByteArray(R"({"name": "package", "version": "1.0"})")
                                    << "none of OneCycleLR's arguments";
        QTest::newRow("JSON list") << QByteArray("[1, 2]") << "neither";
        QTest::newRow("prose") << QByteArray("The 1cycle policy.") << "neither";
        QTest::newRow("Python, deep") << "OneCycleLR(o, max_lr=" + repeated("(", 1'000'000) << "do not match";
        QTest::newRow("Python, endless") << "OneCycleLR(o, max_lr=" + repeated("1+", 1'000'000) << "too long";
        QTest::newRow("Python, quotes") << "OneCycleLR(o, " + repeated("'\\", 3'000'000) << "";
        QTest::newRow("Python, triple quotes") << "OneCycleLR(o, " + repeated("\"\"\"\\", 2'000'000) << "";
        QTest::newRow("Python, calls without end") << repeated("OneCycleLR(", 500'000) << "";
        QTest::newRow("Python, definitions") << repeated("class OneCycleLR(", 500'000) << "";
        QTest::newRow("too large") << QByteArray(64 * 1024 * 1024 + 1, ' ') << "larger than 64 MiB";
    }

    void attacks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, names);
        QElapsedTimer timer;
        timer.start();
        const auto document = read(text);
        QVERIFY(!document);
        const QString message = QString::fromStdString(document.error().message);
        QVERIFY2(message.contains(names), qPrintable(message));
        QVERIFY2(message.size() < 400, "a sentence, not the file");
        QVERIFY2(timer.elapsed() < 10'000, "linear time");
    }

    /// Of a text that is read all the same, the worst that can stand behind the call.
    void longScripts_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray call = "OneCycleLR(o, max_lr=args.a, pct_start=a)\n";
        QTest::newRow("calls") << repeated("OneCycleLR(o)\n", 100'000);
        QTest::newRow("assignments") << call + repeated("a=1\n", 1'000'000);
        QTest::newRow("assignments in a line") << call + repeated("a=1;", 1'000'000);
        QTest::newRow("open brackets") << call + repeated("(", 4'000'000);
        QTest::newRow("options") << call + repeated("add_argument(", 400'000);
        QTest::newRow("headers") << call + repeated("Source: ", 500'000);
        QTest::newRow("continued lines") << call + repeated("\\\n", 2'000'000);
        QTest::newRow("loops") << call + repeated("for ", 1'000'000);
        QByteArray deep;
        for (int i = 0; i < 3000; ++i)
            deep += QByteArray(i, ' ') + "if x:\n";
        QTest::newRow("deep blocks") << call + deep;
    }

    void longScripts()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const auto document = read(text);
        QVERIFY2(document, document ? "" : document.error().message.c_str());
        QVERIFY(document->calls.size() <= 1000);
        QVERIFY2(timer.elapsed() < 10'000, "linear time");
    }

    void syntaxErrorsHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("first line") << QByteArray(R"({"a" 1})") << 1 << 6;
        QTest::newRow("third line") << QByteArray("{\n\"a\": 1,\n  b: 2}") << 3 << 3;
        QTest::newRow("CRLF") << QByteArray("{\r\n\"a\": 1,\r\n  b: 2}") << 3 << 3;
        QTest::newRow("characters, not bytes") << QByteArray("{\"größe\": x}") << 1 << 11;
        QTest::newRow("end of text") << QByteArray("{\"a\": ") << 1 << 7;
    }

    void syntaxErrorsHaveAPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto document = read(text);
        QVERIFY(!document);
        QCOMPARE(document.error().line, line);
        QCOMPARE(document.error().column, column);
    }

    /// Every cut of a good document, and random damage to it, is read or refused; nothing else happens.
    void damage()
    {
        const std::string python = "opt = optim.Adam(p)\ns = OneCycleLR(opt, [1e-3, 0.1], total_steps=10*(3+4), "
                                   "anneal_strategy='linear',  # why\n  three_phase=True, max_momentum=(0.9, .8))\n";
        const std::string hydra =
            "o: &a {_target_: torch.optim.Adam}\ns:  # why\n  _target_: OneCycleLR\n  max_lr: [1e-3, .5]\n"
            "  anneal_strategy: 'linear'\n  three_phase: yes\n  name: >\n    folded\n";
        const std::string share = "onecycle:max_lr=0.1:1e-3,pct_start=inf,name=a%20%C3%A4,groups=a:b:,three_phase=true";
        std::mt19937 random(20260103);
        for (const std::string& good : {goodDocument(), python, writeYamlDocument(startingDocument()), hydra, share}) {
            for (std::size_t length = 0; length < good.size(); ++length)
                (void)readDocument(good.substr(0, length));
            for (int round = 0; round < 3000; ++round) {
                std::string text = good;
                for (unsigned changes = 1 + random() % 4; changes > 0; --changes) {
                    const std::size_t at = random() % text.size();
                    constexpr std::string_view likely = "\"'{}[](),:#\\\n=*-.eE0179&!|>?% \t~";
                    const char byte = random() % 3 == 0 ? char(random() % 256) : likely[random() % likely.size()];
                    random() % 2 == 0 ? text.insert(at, 1, byte) : text.replace(at, 1 + random() % 3, 1, byte);
                }
                const auto document = readDocument(text);
                QVERIFY(document ? !document->value.schedules.empty() : !document.error().message.empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(ReadTest)
#include "tst_read.moc"
