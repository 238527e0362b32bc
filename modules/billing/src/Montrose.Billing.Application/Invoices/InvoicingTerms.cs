using System.Globalization;
using Montrose.Addresses;
using Montrose.Billing.Settings;
using Montrose.Billing.Taxes;
using Montrose.Branding;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Montrose.Billing.Invoices;

/// <summary>How the current agency writes invoices.</summary>
/// <param name="Seller">Its name is the portal's where the agency has not said another.</param>
/// <param name="HasSeller">The agency has said who it is.</param>
/// <param name="Prefix">Of an invoice's number.</param>
/// <param name="CreditNotePrefix">Of a credit note's.</param>
/// <param name="NumbersByYear">Numbers begin anew with each year.</param>
/// <param name="PaymentTermDays">Until it is due.</param>
/// <param name="DefaultCategory">Of a new line.</param>
/// <param name="PricesIncludeTax">Of new invoices.</param>
/// <param name="ReminderDays">After the due date; negative before it.</param>
public sealed record InvoicingTerms(
    InvoiceParty Seller,
    bool HasSeller,
    string Prefix,
    string CreditNotePrefix,
    bool NumbersByYear,
    int PaymentTermDays,
    TaxCategory DefaultCategory,
    bool PricesIncludeTax,
    IReadOnlyList<int> ReminderDays);

/// <summary>Reads the current agency's settings.</summary>
public class InvoicingTermsReader(ISettingProvider settings, IBrandAppService brands, AgencyCalendar calendar) : ITransientDependency
{
    private static readonly string[] Names =
    [
        BillingSettings.SellerName, BillingSettings.SellerStreet, BillingSettings.SellerPostalCode, BillingSettings.SellerCity, BillingSettings.SellerRegion,
        BillingSettings.SellerCountry, BillingSettings.SellerTaxNumber, BillingSettings.SellerEmail, BillingSettings.InvoicePrefix, BillingSettings.CreditNotePrefix,
        BillingSettings.NumbersByYear, BillingSettings.PaymentTermDays, BillingSettings.DefaultTaxCategory, BillingSettings.PricesIncludeTax, BillingSettings.ReminderDays,
    ];

    public async Task<InvoicingTerms> GetAsync()
    {
        var values = (await settings.GetAllAsync(Names)).ToDictionary(v => v.Name, v => v.Value ?? "", StringComparer.Ordinal);
        var name = values[BillingSettings.SellerName] is { Length: > 0 } own ? own : (await brands.GetAsync()).Name;
        var address = new PostalAddress(
            values[BillingSettings.SellerStreet],
            values[BillingSettings.SellerPostalCode],
            values[BillingSettings.SellerCity],
            values[BillingSettings.SellerRegion],
            values[BillingSettings.SellerCountry]);
        return new InvoicingTerms(
            new InvoiceParty(name, address, values[BillingSettings.SellerTaxNumber], values[BillingSettings.SellerEmail]),
            values[BillingSettings.SellerName].Length > 0 && address.Country is not null,
            values[BillingSettings.InvoicePrefix],
            values[BillingSettings.CreditNotePrefix],
            IsTrue(BillingSettings.NumbersByYear),
            int.TryParse(values[BillingSettings.PaymentTermDays], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= InvoiceConsts.MaxDueDays ? days : 0,
            Enum.TryParse<TaxCategory>(values[BillingSettings.DefaultTaxCategory], out var category) ? category : TaxCategory.Standard,
            IsTrue(BillingSettings.PricesIncludeTax),
            Invoices.ReminderDays.Parse(values[BillingSettings.ReminderDays]));

        bool IsTrue(string setting) => string.Equals(values[setting], "true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The day that it is now where the agency is.</summary>
    public Task<DateOnly> TodayAsync() => calendar.TodayAsync();

    /// <summary>The day that a moment was where the agency is.</summary>
    /// <param name="time">UTC.</param>
    public Task<DateOnly> DayOfAsync(DateTime time) => calendar.DayOfAsync(time);
}
