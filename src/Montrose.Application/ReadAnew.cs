using Volo.Abp.Data;

namespace Montrose;

/// <summary>
/// Makes a change that holds whatever the row looks like, though a job or another person changes the row in the same
/// moment: a mail that waits for its code, an invitation that is revoked while its mail is being sent.
/// </summary>
internal static class ReadAnew
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
