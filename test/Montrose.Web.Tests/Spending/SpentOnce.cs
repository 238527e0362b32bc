using Shouldly;

namespace Montrose.Web.Tests.Spending;

/// <summary>What must hold of a purse once everything that was begun is acknowledged.</summary>
public static class SpentOnce
{
    public static async Task ShouldHaveSpentOnceAsync(this DurablePortal portal, Purse purse, long credit, IReadOnlyCollection<Guid> acknowledged)
    {
        var (client, tenant) = (purse.Client.Workspace.Id, purse.Agency.Agency.Id);
        var paid = await portal.Ledger.AskAsync<Guid[]>($"""
            SELECT coalesce(array_agg(p."ObjectId"::uuid), ARRAY[]::uuid[]) FROM billing."Payments" p JOIN billing."Transactions" t ON t."Provider" = 'payments' AND t."ObjectId" = p."Id"::text
            WHERE p."ClientId" = '{client}' AND p."Provider" = 'invoices' AND p."State" = 4 AND p."AmountMinorUnits" = {purse.Price}
            """);
        paid.Order().ShouldBe(acknowledged.Order(), "each that was acknowledged has one payment with one transaction, and nothing else has");
        (await portal.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."Invoices" WHERE "TenantId" = '{tenant}' AND "State" = 3""")).ShouldBe(acknowledged.Count);
        (await purse.Client.BalanceAsync()).ShouldBe(credit - (purse.Price * acknowledged.Count));
        await portal.Ledger.HoldAsync();
    }
}
