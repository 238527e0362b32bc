using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Billing.Invoices;
using Montrose.Billing.Settings;
using Montrose.Billing.Taxes;
using Montrose.Billing.Web.Amounts;
using Montrose.Billing.Web.Invoices;
using Montrose.Integration;
using Montrose.Monetary;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Invoices;

/// <summary>Base of the pages that write a draft. Lines are added and removed by posts, so that no script is needed.</summary>
public abstract class InvoiceFormModel(IClientIntegrationService clients) : BillingPageModel
{
    private const int OfferedClients = 50;
    private const int FirstLines = 3;

    public InvoiceForm Input { get; set; } = new();

    public string Currency { get; private set; } = BillingSettings.DefaultCurrency;

    public bool PricesIncludeTax { get; private set; }

    public string TermDays { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Clients { get; private set; } = [];

    protected TaxCategory DefaultCategory { get; private set; } = TaxCategory.Standard;

    public async Task<IActionResult> OnPostFindAsync(InvoiceForm input) => await ShownAsync(input);

    public async Task<IActionResult> OnPostAddLineAsync(InvoiceForm input)
    {
        await LoadAsync();
        if (input.Lines.Count < InvoiceConsts.MaxLines) input.Lines.Add(new InvoiceLineForm { TaxCategory = DefaultCategory });
        return await ShownAsync(input);
    }

    public async Task<IActionResult> OnPostRemoveLineAsync(InvoiceForm input, int line)
    {
        if (line >= 0 && line < input.Lines.Count) input.Lines.RemoveAt(line);
        return await ShownAsync(input);
    }

    public override async Task LoadAsync()
    {
        Currency = await CurrencyAsync();
        PricesIncludeTax = string.Equals(await SettingProvider.GetOrNullAsync(BillingSettings.PricesIncludeTax), "true", StringComparison.OrdinalIgnoreCase);
        TermDays = await SettingProvider.GetOrNullAsync(BillingSettings.PaymentTermDays) ?? "";
        DefaultCategory = Enum.TryParse<TaxCategory>(await SettingProvider.GetOrNullAsync(BillingSettings.DefaultTaxCategory), out var category) ? category : TaxCategory.Standard;
        var ids = await clients.FindIdsAsync(Input.Find ?? "", OfferedClients);
        if (Input.ClientId is { } chosen && !ids.Contains(chosen)) ids.Add(chosen);
        var names = await clients.GetNamesAsync(ids);
        Clients = [.. names.OrderBy(n => n.Value, StringComparer.CurrentCultureIgnoreCase).Select(n => new SelectListItem(n.Value, n.Key.ToString()))];
    }

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is InvoiceForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Billing:Invoice.ClientUnknown" => "Input.ClientId",
        _ => null,
    };

    /// <summary>Some lines to begin with.</summary>
    protected void Begin()
    {
        while (Input.Lines.Count < FirstLines) Input.Lines.Add(new InvoiceLineForm { TaxCategory = DefaultCategory });
    }

    /// <returns>What was typed; null where a field does not say what it should.</returns>
    protected SaveInvoiceInput? Read(InvoiceForm input)
    {
        if (input.ClientId is not { } client)
        {
            ModelState.AddModelError("Input.ClientId", L["Invoice.ChooseClient"].Value);
            client = Guid.Empty;
        }
        var lines = new List<SaveInvoiceLineInput>();
        for (var i = 0; i < input.Lines.Count; i++)
            if (!input.Lines[i].IsEmpty && Read(input.Lines[i], $"Input.Lines[{i}]") is { } line) lines.Add(line);
        return ModelState.IsValid
            ? new SaveInvoiceInput { ClientId = client, DueInDays = input.DueInDays, Notes = input.Notes, Lines = lines, ConcurrencyStamp = input.ConcurrencyStamp }
            : null;
    }

    private SaveInvoiceLineInput? Read(InvoiceLineForm line, string field)
    {
        if (string.IsNullOrWhiteSpace(line.Description)) ModelState.AddModelError(field + ".Description", L["Invoice.DescriptionMissing"].Value);
        if (PercentText.ToQuantity(line.Quantity) is not { } quantity)
        {
            ModelState.AddModelError(field + ".Quantity", L["Invoice.QuantityFormat"].Value);
            return null;
        }
        if (AmountText.ToMinorUnits(line.Price, Currency) is not { } price || Math.Abs(price) > InvoiceConsts.MaxAmount)
        {
            ModelState.AddModelError(field + ".Price", L["Invoice.PriceFormat", AmountText.Example(new Money(1_000, Currency))].Value);
            return null;
        }
        return new SaveInvoiceLineInput { Description = line.Description ?? "", Quantity = quantity, UnitPriceMinorUnits = price, TaxCategory = line.TaxCategory };
    }

    private async Task<IActionResult> ShownAsync(InvoiceForm input)
    {
        Input = input;
        // The rows have other numbers now: what the fields show comes from the form.
        ModelState.Clear();
        await LoadAsync();
        return Page();
    }
}
