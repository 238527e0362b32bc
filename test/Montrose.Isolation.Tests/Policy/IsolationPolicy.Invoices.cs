using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Invoices, their settings, and tax rates.</content>
public static partial class IsolationPolicy
{
    private const string Document = "a document's text is compressed";
    private const string SaveDraft = """{ "clientId": "{clientId}", "lines": [ { "description": "Work", "quantity": 1, "unitPriceMinorUnits": 100, "taxCategory": 1 } ] }""";
    private const string DraftForm = "Input.ClientId={clientId}&Input.Lines[0].Description=Work&Input.Lines[0].Quantity=1&Input.Lines[0].Price=1.00&Input.Lines[0].TaxCategory=Standard";
    private const string RateBody = """{ "name": "VAT", "country": "FR", "region": "{unique}", "category": 1, "basisPoints": 2000, "validFrom": "2026-01-01" }""";
    private const string RateForm = "Input.Name=VAT&Input.Country=FR&Input.Region={unique}&Input.Category=Standard&Input.Rate=20&Input.ValidFrom=2026-01-01";

    private static readonly Rule[] Invoices =
    [
        new("GET api/billing/invoice", Admin, Rows.Client),
        new("GET api/billing/invoice/totals", Admin, Rows.Client) { ShowsNothingBecause = "amounts have no text" },
        new("GET api/billing/invoice/{id}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice } },
        new("GET api/billing/invoice/{id}/pdf", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice }, ShowsNothingBecause = Document },
        new("POST api/billing/invoice", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.Client }, Body = SaveDraft },
        new("PUT api/billing/invoice/{id}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.InvoiceDraft, ["clientId"] = Subjects.Client }, Body = SaveDraft },
        new("DELETE api/billing/invoice/{id}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.InvoiceDraft }, ShowsNothingBecause = "it answers nothing" },
        new("POST api/billing/invoice/{id}/finalise", Admin, Rows.Client) { Ids = { ["id"] = Subjects.InvoiceDraft } },
        new("POST api/billing/invoice/{id}/void", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice } },
        new("POST api/billing/invoice/{id}/credit", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice }, Body = """{ "reason": "From a test" }""" },
        new("POST api/billing/invoice/{id}/send", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice } },
        new("GET api/billing/my-invoice", Client, Rows.Client) { ShowsNothingBecause = "a client's own list names no client" },
        new("GET api/billing/my-invoice/{id}", Client, Rows.Client) { Ids = { ["id"] = Subjects.Invoice } },
        new("GET api/billing/my-invoice/{id}/pdf", Client, Rows.Client) { Ids = { ["id"] = Subjects.Invoice }, ShowsNothingBecause = Document },
        new("POST api/billing/my-invoice/{id}/pay", Client, Rows.Client) { Ids = { ["id"] = Subjects.Invoice }, Before = NoAccounts, Body = """{ "choice": 3 }""", ShowsNothingBecause = "an address has no text" },
        new("GET dashboard/admin/billing/invoices", Admin, Rows.Client),
        new("GET dashboard/admin/billing/invoices/create", Admin, Rows.Client),
        new("POST dashboard/admin/billing/invoices/create", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.Client }, Form = DraftForm, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/invoices/create?handler=Find", Admin, Rows.Client) { Form = "Input.Find=" },
        new("POST dashboard/admin/billing/invoices/create?handler=AddLine", Admin, Rows.Client) { Form = "Input.Find=" },
        new("POST dashboard/admin/billing/invoices/create?handler=RemoveLine", Admin, Rows.Client) { Form = "line=0" },
        new("GET dashboard/admin/billing/invoices/{id:guid}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice } },
        new("GET dashboard/admin/billing/invoices/{id:guid}/pdf", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice }, ShowsNothingBecause = Document },
        new("GET dashboard/admin/billing/invoices/{id:guid}/edit", Admin, Rows.Client) { Ids = { ["id"] = Subjects.InvoiceDraft } },
        new("POST dashboard/admin/billing/invoices/{id:guid}/edit", Admin, Rows.Client) { Ids = { ["id"] = Subjects.InvoiceDraft, ["clientId"] = Subjects.Client }, Form = DraftForm, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/invoices/{id:guid}/edit?handler=Find", Admin, Rows.Client) { Ids = { ["id"] = Subjects.InvoiceDraft }, Form = "Input.Find=" },
        new("POST dashboard/admin/billing/invoices/{id:guid}/edit?handler=AddLine", Admin, Rows.Client) { Ids = { ["id"] = Subjects.InvoiceDraft }, Form = "Input.Find=" },
        new("POST dashboard/admin/billing/invoices/{id:guid}/edit?handler=RemoveLine", Admin, Rows.Client) { Ids = { ["id"] = Subjects.InvoiceDraft }, Form = "line=0" },
        new("GET dashboard/admin/billing/invoices/{id:guid}/credit", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice } },
        new("POST dashboard/admin/billing/invoices/{id:guid}/credit", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice }, Form = "Input.Target=Wallet", Status = 422 },
        new("POST dashboard/admin/billing/invoices/{id:guid}?handler=Finalise", Admin, Rows.Client) { Ids = { ["id"] = Subjects.InvoiceDraft }, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/invoices/{id:guid}?handler=Send", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice }, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/invoices/{id:guid}?handler=Void", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Invoice }, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/invoices/{id:guid}?handler=Delete", Admin, Rows.Client) { Ids = { ["id"] = Subjects.InvoiceDraft }, ShowsNothingBecause = Redirects },
        new("GET dashboard/client/invoices", Client, Rows.Client),
        new("GET dashboard/client/invoices/{id:guid}", Client, Rows.Client) { Ids = { ["id"] = Subjects.Invoice } },
        new("GET dashboard/client/invoices/{id:guid}/pdf", Client, Rows.Client) { Ids = { ["id"] = Subjects.Invoice }, ShowsNothingBecause = Document },
        new("POST dashboard/client/invoices/{id:guid}?handler=Pay", Client, Rows.Client) { Ids = { ["id"] = Subjects.Invoice }, Before = NoAccounts, Form = "way=Checkout", ShowsNothingBecause = Redirects },
    ];

    private static readonly Rule[] InvoiceSettings =
    [
        new("GET api/billing/invoice-settings", Admin),
        new("PUT api/billing/invoice-settings", Admin, Rows.Agency) { Body = """{ "prefix": "INV-", "creditNotePrefix": "CN-", "numbersByYear": true, "paymentTermDays": 14, "defaultTaxCategory": 1, "reminderDays": "-3,1,7,14" }""" },
        new("GET dashboard/admin/billing/invoice-settings", Admin, Rows.Agency),
        new("POST dashboard/admin/billing/invoice-settings", Admin) { Form = "Input.Prefix=INV-&Input.CreditNotePrefix=CN-&Input.NumbersByYear=true&Input.PaymentTermDays=14&Input.DefaultTaxCategory=Standard&Input.ReminderDays=1" },
        new("GET api/billing/tax-rate", Admin, Rows.Agency),
        new("GET api/billing/tax-rate/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.TaxRate } },
        new("POST api/billing/tax-rate", Admin) { Body = RateBody },
        new("PUT api/billing/tax-rate/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.TaxRate }, Body = RateBody, ShowsNothingBecause = "the call has replaced all its texts" },
        new("DELETE api/billing/tax-rate/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.TaxRate }, ShowsNothingBecause = "it answers nothing" },
        new("GET dashboard/admin/billing/invoice-settings/tax-rates", Admin, Rows.Agency),
        new("POST dashboard/admin/billing/invoice-settings/tax-rates", Admin) { Form = RateForm },
        new("POST dashboard/admin/billing/invoice-settings/tax-rates?handler=Remove", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.TaxRate }, Form = "id={id}", ShowsNothingBecause = Redirects },
        new("GET dashboard/admin/billing/invoice-settings/tax-rates/{id:guid}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.TaxRate } },
        new("POST dashboard/admin/billing/invoice-settings/tax-rates/{id:guid}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.TaxRate }, Form = RateForm.Replace("FR", "IT", StringComparison.Ordinal), ShowsNothingBecause = Redirects },
    ];
}
