using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Ledger;
using Montrose.Billing.RedeemCodes;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Localization;

namespace Montrose.Billing.Tests.Infrastructure;

/// <summary>The product with a module whose badges codes can grant.</summary>
public sealed class GrantApp : BillingAppBase
{
    protected override void ConfigureServices(IServiceCollection services) => services.AddTransient<IRedeemGrantProvider, BadgeGrants>();

    /// <summary>How many badges there are for redemptions of a client.</summary>
    public Task<long> BadgesOf(Guid clientId) => Ledger.AskAsync<long>(
        $"""SELECT count(DISTINCT t."Id") FROM billing."Transactions" t JOIN billing."Entries" e ON e."TransactionId" = t."Id" WHERE t."Provider" = '{BadgeGrants.Name}' AND e."ClientId" = '{clientId}'""");
}

/// <summary>A badge is a transaction of a cent, so that it is there, or not, with the redemption's own.</summary>
internal sealed class BadgeGrants(LedgerBook ledger) : IRedeemGrantProvider
{
    public const string Name = "badges";

    /// <summary>What is granted and then fails.</summary>
    public const string Broken = "broken";

    private static readonly RedeemGrantChoice[] All = [new("gold", "Golden badge"), new(Broken, "Broken badge")];

    public string Kind => Name;

    public ILocalizableString Label => new FixedLocalizableString("Badge");

    public Task<IReadOnlyList<RedeemGrantChoice>> GetChoicesAsync(int max) => Task.FromResult<IReadOnlyList<RedeemGrantChoice>>([.. All.Take(max)]);

    public Task<RedeemGrantChoice?> FindAsync(string subject) => Task.FromResult(All.FirstOrDefault(c => c.Subject == subject));

    public async Task GrantAsync(Guid clientId, string subject, Guid redemptionId)
    {
        var fact = new BusinessFact(Name, redemptionId.ToString("N", CultureInfo.InvariantCulture), WalletEntryKind.Spent);
        if (await ledger.LockAndCheckAsync(clientId, "EUR", fact)) return;
        await ledger.MoveAsync(clientId, AccountKind.Agency, AccountKind.Purchases, new Money(1, "EUR"), fact, subject);
        if (subject == Broken) throw new BusinessException("Badges:Broken");
    }
}
