using Montrose.Billing.Usage;
using Montrose.Clients;

namespace Montrose.Billing.Plans;

/// <summary>What every agency begins with. They are its own from then on.</summary>
public static class StandardPlans
{
    private const long Gigabyte = 1L << 30;

    /// <param name="scale">Minor units of one major unit of the agency's currency.</param>
    public static IReadOnlyList<PlanTerms> Of(long scale) =>
    [
        new("Standard", null, 1, 29 * scale, 290 * scale, 14,
            [ServiceKind.Website, ServiceKind.Support],
            [new(Meter.StorageBytes, 5 * Gigabyte), new(Meter.Seats, 3), new(Meter.Messages, 1_000), new(Meter.AiTokens, 100_000), new(Meter.Emails, 2_000), new(Meter.Sms, 50), new(Meter.ApiCalls, 10_000)]),
        new("Pro", null, 2, 79 * scale, 790 * scale, 14,
            [ServiceKind.Website, ServiceKind.Support, ServiceKind.Marketing, ServiceKind.Courses, ServiceKind.Crm],
            [
                new(Meter.StorageBytes, 50 * Gigabyte, 2 * scale, 10 * Gigabyte), new(Meter.Seats, 10, 5 * scale), new(Meter.Messages, 10_000, 2 * scale, 1_000), new(Meter.AiTokens, 1_000_000, 3 * scale, 100_000),
                new(Meter.Emails, 20_000, scale, 1_000), new(Meter.Sms, 500, 8 * scale, 100), new(Meter.ApiCalls, 200_000, scale, 10_000),
            ]),
        new("Premium", null, 3, 199 * scale, 1_990 * scale, 14,
            Enum.GetValues<ServiceKind>(),
            [
                new(Meter.StorageBytes, 250 * Gigabyte, scale, 10 * Gigabyte), new(Meter.Seats, 50, 4 * scale), new(Meter.AiTokens, 10_000_000, 2 * scale, 100_000),
                new(Meter.Emails, 100_000, scale, 2_000), new(Meter.Sms, 2_000, 7 * scale, 100), new(Meter.ApiCalls, 2_000_000, scale, 20_000),
            ]),
    ];
}
