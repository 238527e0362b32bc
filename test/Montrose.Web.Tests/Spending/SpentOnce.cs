using Shouldly;

namespace Montrose.Web.Tests.Spending;

/// <summary>What must hold of a purse.</summary>
public static class SpentOnce
{
    /// <summary>Each invoice that was acknowledged as paid is paid, by one payment that is one transaction of the ledger, and no other one is.</summary>
    public static async Task ShouldHaveSpentOnceAsync(this DurablePortal portal, Purse purse, IReadOnlyCollection<Guid> acknowledged)
    {
        var own = $"ARRAY[{string.Join(',', purse.Invoices.Select(i => $"'{i}'"))}]::text[]";
        var paid = await portal.Ledger.AskAsync<Guid[]>($"""
            SELECT coalesce(array_agg(i."Id"), ARRAY[]::uuid[]) FROM billing."Invoices" i
            JOIN billing."Payments" p ON p."Provider" = 'invoices' AND p."ObjectId" = i."Id"::text AND p."State" = 4 AND p."AmountMinorUnits" = {purse.Price}
            JOIN billing."Transactions" t ON t."Provider" = 'payments' AND t."ObjectId" = p."Id"::text
            WHERE i."Id"::text = ANY ({own}) AND i."State" = 3
            """);
        paid.Order().ShouldBe(acknowledged.Order());
        (await portal.Ledger.AskAsync<long>($"""SELECT count(*) FROM billing."Payments" WHERE "Provider" = 'invoices' AND "ObjectId" = ANY ({own})""")).ShouldBe(acknowledged.Count);
        (await purse.Client.BalanceAsync()).ShouldBe(purse.Credit - (purse.Price * acknowledged.Count));
        await portal.Ledger.HoldAsync();
    }
}
