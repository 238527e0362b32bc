using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Addresses;

namespace Montrose.Web.Pages.Shared;

/// <summary>Countries by their name in the reader's language.</summary>
public static class CountryChoices
{
    public static IEnumerable<SelectListItem> All() =>
        CountryCode.All.Select(c => new SelectListItem(CountryCode.Name(c), c)).OrderBy(c => c.Text, StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true));
}
