using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Montrose.Addresses;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Settings;
using Montrose.Branding;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace Montrose.Billing.Invoices;

[Authorize(BillingPermissions.InvoiceSettings.Update)]
public class InvoiceSettingsAppService : ApplicationService, IInvoiceSettingsAppService
{
    private readonly ISettingManager _settings;
    private readonly InvoicingTermsReader _terms;
    private readonly IBrandAppService _brands;
    private readonly AgencyCurrency _currency;

    public InvoiceSettingsAppService(ISettingManager settings, InvoicingTermsReader terms, IBrandAppService brands, AgencyCurrency currency)
    {
        (_settings, _terms, _brands, _currency) = (settings, terms, brands, currency);
        LocalizationResource = typeof(BillingResource);
    }

    public async Task<InvoiceSettingsDto> GetAsync()
    {
        var (terms, today) = (await _terms.GetAsync(), await _terms.TodayAsync());
        var settings = new InvoiceSettingsDto
        {
            LegalName = await SettingProvider.GetOrNullAsync(BillingSettings.SellerName),
            Street = terms.Seller.Address.Street,
            PostalCode = terms.Seller.Address.PostalCode,
            City = terms.Seller.Address.City,
            Region = terms.Seller.Address.Region,
            Country = terms.Seller.Address.Country,
            TaxNumber = terms.Seller.TaxNumber,
            Email = terms.Seller.Email,
            Prefix = terms.Prefix,
            CreditNotePrefix = terms.CreditNotePrefix,
            NumbersByYear = terms.NumbersByYear,
            PaymentTermDays = terms.PaymentTermDays,
            DefaultTaxCategory = terms.DefaultCategory,
            PricesIncludeTax = terms.PricesIncludeTax,
            ReminderDays = Invoices.ReminderDays.Text(terms.ReminderDays),
            PortalName = (await _brands.GetAsync()).Name,
            ExampleNumber = InvoiceNumbers.Text(terms.Prefix, terms.NumbersByYear ? today.Year : 0, 1),
            Currency = await _currency.GetAsync(),
        };
        settings.ConcurrencyStamp = StampOf(settings);
        return settings;
    }

    public async Task<InvoiceSettingsDto> UpdateAsync(UpdateInvoiceSettingsInput input)
    {
        if (input.ConcurrencyStamp is { Length: > 0 } stamp && stamp != (await GetAsync()).ConcurrencyStamp) throw new AbpDbConcurrencyException();
        if (string.Equals(input.Prefix.Trim(), input.CreditNotePrefix.Trim(), StringComparison.OrdinalIgnoreCase)) throw Errors.InvoicePrefixesAlike();
        await SetAsync(BillingSettings.SellerName, input.LegalName);
        await SetAsync(BillingSettings.SellerStreet, input.Street);
        await SetAsync(BillingSettings.SellerPostalCode, input.PostalCode);
        await SetAsync(BillingSettings.SellerCity, input.City);
        await SetAsync(BillingSettings.SellerRegion, input.Region);
        await SetAsync(BillingSettings.SellerCountry, CountryCode.Parse(input.Country));
        await SetAsync(BillingSettings.SellerTaxNumber, input.TaxNumber);
        await SetAsync(BillingSettings.SellerEmail, input.Email);
        await SetAsync(BillingSettings.InvoicePrefix, input.Prefix);
        await SetAsync(BillingSettings.CreditNotePrefix, input.CreditNotePrefix);
        await SetAsync(BillingSettings.NumbersByYear, input.NumbersByYear ? "true" : "false");
        await SetAsync(BillingSettings.PaymentTermDays, input.PaymentTermDays.ToString(CultureInfo.InvariantCulture));
        await SetAsync(BillingSettings.DefaultTaxCategory, input.DefaultTaxCategory.ToString());
        await SetAsync(BillingSettings.PricesIncludeTax, input.PricesIncludeTax ? "true" : "false");
        await SetAsync(BillingSettings.ReminderDays, Invoices.ReminderDays.Text(Invoices.ReminderDays.Parse(input.ReminderDays)));
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync();
    }

    /// <summary>Settings are rows of their own without a stamp in common: what they say is the stamp.</summary>
    private static string StampOf(UpdateInvoiceSettingsInput s)
    {
        string?[] says =
        [
            s.LegalName, s.Street, s.PostalCode, s.City, s.Region, s.Country, s.TaxNumber, s.Email, s.Prefix, s.CreditNotePrefix, s.NumbersByYear.ToString(),
            s.PaymentTermDays.ToString(CultureInfo.InvariantCulture), s.DefaultTaxCategory.ToString(), s.PricesIncludeTax.ToString(), s.ReminderDays,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(says)).AsSpan(0, 16));
    }

    private Task SetAsync(string name, string? value) => _settings.SetForCurrentTenantAsync(name, value?.Trim() ?? "", forceToSet: true);
}
