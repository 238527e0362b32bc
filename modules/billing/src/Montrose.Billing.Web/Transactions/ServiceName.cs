using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;

namespace Montrose.Billing.Web.Transactions;

/// <summary>What people call a module; its own name where nobody has said more.</summary>
public static class ServiceName
{
    public static string Of(string service, IStringLocalizer<BillingResource> l) => l["Service." + service] is { ResourceNotFound: false } known ? known.Value : service;
}
