// A Terraform file with everything in it that a reader may trip over.
#pragma once

#include <QString>

namespace hcl {

inline const QString Sample = QStringLiteral(R"(# A machine and what it calls.
locals {
  name = "order-${var.stage}"
  text = <<-EOF
    { "A": "${aws_lambda_function.f[0].arn}",
      "B": "$${C} %{ if x }y%{ endif }" }
  EOF
}

resource "aws_sfn_state_machine" "order" {
  name       = local.name # not its label
  definition = jsonencode({
    StartAt  = "A", "Comment" : "a \"b\" \u00e9",
    States   = { (local.first) = merge({ Type = "Task" }, { for k, v in m : k => v }) /* here */ }
    List     = [1, -2.5, true, null, "${f("x ${y} }", [
      1])}", ]
  })
  logging_configuration {
    level = a ? "ALL" : "OFF"
  }
}
)");

} // namespace hcl
