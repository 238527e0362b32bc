using Microsoft.Extensions.Localization;
using Montrose.Billing.Gateways;
using Montrose.Billing.PaymentMethods;

namespace Montrose.Billing.Web.Payments;

/// <summary>What people call a saved card or account.</summary>
public static class MethodName
{
    public static string Of(PaymentMethodDto method, IStringLocalizer l) => method.LastFour.Length > 0
        ? l["Methods.Card", method.LastFour]
        : $"{l[$"Enum:GatewayKind.{(int)method.Gateway}"].Value} {method.Label}".TrimEnd();
}
