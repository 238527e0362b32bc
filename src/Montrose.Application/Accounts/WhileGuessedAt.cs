using Volo.Abp.Data;

namespace Montrose.Accounts;

/// <summary>
/// Changes a proof of a mailbox though somebody tries a code in the same moment, which changes the same row: the job would
/// be tried again only a minute later, and a person waits for its mail.
/// </summary>
internal static class WhileGuessedAt
{
    private const int MaxAttempts = 5;

    /// <param name="change">Reads the row and changes it in a unit of work of its own.</param>
    /// <exception cref="AbpDbConcurrencyException">It was changed before every attempt.</exception>
    public static async Task<T> RunAsync<T>(Func<Task<T>> change)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await change();
            }
            catch (AbpDbConcurrencyException) when (attempt < MaxAttempts)
            {
                // read anew
            }
        }
    }
}
