using Microsoft.EntityFrameworkCore;

namespace Montrose.Billing.RedeemCodes;

internal static class RedeemCodeLocking
{
    /// <summary>
    /// Locks the rows until the transaction ends and says how many there are. An update that changes nothing is a row lock
    /// on every database; who comes second waits here and then reads what the first one left.
    /// </summary>
    public static Task<int> LockAsync(this IQueryable<RedeemCode> codes) =>
        codes.ExecuteUpdateAsync(s => s.SetProperty(c => c.TimesUsed, c => c.TimesUsed));
}
