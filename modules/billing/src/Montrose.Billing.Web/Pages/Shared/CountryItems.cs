using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Addresses;

namespace Montrose.Billing.Web.Pages.Shared;

/// <summary>Countries to choose, by name.</summary>
public static class CountryItems
{
    public static IEnumerable<SelectListItem> All() =>
        CountryCode.All.Select(c => new SelectListItem(CountryCode.Name(c), c)).OrderBy(c => c.Text, StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true));
}
