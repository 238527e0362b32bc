using System.Globalization;
using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Branding;
using Volo.Abp.Content;
using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Invoices.Pdf;

/// <summary>Writes documents in the current portal's brand and the reader's language.</summary>
public class InvoiceFiles(IBrandAppService brands, IStringLocalizer<BillingResource> l) : ITransientDependency
{
    private const string Pdf = "application/pdf";

    public async Task<IRemoteStreamContent> WriteAsync(InvoiceDetailDto invoice)
    {
        var brand = await brands.GetAsync();
        var look = new InvoiceLook(brand.Name, brand.PrimaryColor, brand.PrimaryTextColor, await LogoAsync(brand), CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft);
        var file = InvoicePdf.Write(invoice, look, l);
        return new RemoteStreamContent(new MemoryStream(file), (invoice.Number ?? "draft-" + invoice.Id.ToString("N", CultureInfo.InvariantCulture)) + ".pdf", Pdf, file.Length);
    }

    /// <summary>PDF has no WebP.</summary>
    private async Task<byte[]?> LogoAsync(BrandDto brand)
    {
        if (brand.LogoUrl is null || await brands.GetLogoAsync() is not { ContentType: "image/png" or "image/jpeg" } logo) return null;
        await using var stream = logo.GetStream();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
