// Where an expression of Terraform's leads: to a definition that stands in the file, in whatever way, or to one that lies in
// another file.
#pragma once

#include "core/exchange/hcl_pieces.h"
#include "core/exchange/machine.h"
#include "core/hcl/templates.h"

#include <QHash>

namespace exchange {

class TerraformDefinitions
{
public:
    explicit TerraformDefinitions(const hcl::Tree &tree);

    // Fills in the machine's form, place, file, fillings and inner text, and the reason why there is none. Locals and
    // template_file data of the same file are followed.
    void take(Machine &machine, hcl::NodeId definition) const { take(machine, definition, Rereading::None); }

private:
    hcl::NodeId followed(hcl::NodeId node) const;
    void take(Machine &machine, hcl::NodeId definition, Rereading rereading) const;
    void takeText(Machine &machine, hcl::NodeId text, Rereading rereading) const;
    void takeCall(Machine &machine, hcl::NodeId call) const;
    void takeEncoded(Machine &machine, hcl::NodeId value) const;
    void takeFile(Machine &machine, hcl::NodeId path, Form form) const;
    void takeTemplate(Machine &machine, const hcl::Block &data) const;
    void takeFillings(Machine &machine, hcl::NodeId map) const;
    void refuse(Machine &machine, hcl::NodeId node) const;

    const hcl::Tree &m_tree;
    QHash<QString, hcl::NodeId> m_locals;
    QHash<QString, const hcl::Block *> m_templates; // data "template_file"
};

} // namespace exchange
