// How the cases of a definition went, and the reports of it: words for a person, JSON, JUnit's XML and TAP for machines.
#pragma once

#include "core/rehearse/coverage.h"
#include "core/rehearse/verdict.h"

#include <QString>

namespace cli {

struct TestedCase
{
    QString name;
    std::string status; // as AWS calls it; empty: it did not start
    QString refusal; // why it did not start
    std::vector<rehearse::Miss> misses;
    double seconds = 0; // on the run's own clock

    bool hasPassed() const { return misses.empty() && refusal.isEmpty(); }
};

struct TestedFile
{
    QString path;
    std::vector<TestedCase> cases;
    rehearse::Coverage coverage; // of all its cases together
};

// `withCoverage`: also what is covered, and what is not.
QString asText(const std::vector<TestedFile> &files, bool withCoverage);
QString asJson(const std::vector<TestedFile> &files, bool withCoverage);
QString asJunit(const std::vector<TestedFile> &files); // its schema has no place for coverage
QString asTap(const std::vector<TestedFile> &files, bool withCoverage); // version 14

} // namespace cli
