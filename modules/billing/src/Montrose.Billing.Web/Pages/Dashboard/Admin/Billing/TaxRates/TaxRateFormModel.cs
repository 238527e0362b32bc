using Montrose.Billing.Taxes;
using Montrose.Billing.Web.Invoices;
using Montrose.Web.Theme.Pages;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.TaxRates;

/// <summary>Base of the pages that take a tax rate.</summary>
public abstract class TaxRateFormModel : BillingPageModel
{
    public TaxRateForm Input { get; set; } = new();

    /// <summary>Both versions after a concurrent edit.</summary>
    public Versions Versions { get; protected set; } = new();

    public override void Restore(IDictionary<string, object?> arguments)
    {
        if (arguments.TryGetValue("input", out var posted) && posted is TaxRateForm input) Input = input;
    }

    public override string? FieldOf(string errorCode) => errorCode switch
    {
        "Billing:TaxRate.OutOfRange" => "Input.Rate",
        "Billing:TaxRate.Twice" => "Input.Region",
        "Montrose:Country.Unknown" => "Input.Country",
        _ => null,
    };

    /// <returns>Null where the rate is none.</returns>
    protected SaveTaxRateInput? Read(TaxRateForm input)
    {
        if (PercentText.ToBasisPoints(input.Rate) is { } basisPoints) return input.ToInput(basisPoints);
        ModelState.AddModelError("Input.Rate", L["TaxRates.RateFormat"].Value);
        return null;
    }
}
