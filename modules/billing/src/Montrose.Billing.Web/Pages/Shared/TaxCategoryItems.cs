using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Montrose.Billing.Taxes;

namespace Montrose.Billing.Web.Pages.Shared;

/// <summary>Kinds of tax rates to choose.</summary>
public static class TaxCategoryItems
{
    public static IEnumerable<SelectListItem> All(IStringLocalizer l) => Enum.GetValues<TaxCategory>().Select(c => new SelectListItem(l[$"Enum:TaxCategory.{(int)c}"], c.ToString()));
}
