namespace Volo.Abp;

/// <summary>Random choices that need no secrecy.</summary>
public static class RandomHelper
{
    public static int GetRandom(int minValue, int maxValue) => Random.Shared.Next(minValue, maxValue);

    public static int GetRandom(int maxValue) => Random.Shared.Next(maxValue);

    public static int GetRandom() => Random.Shared.Next();

    public static T GetRandomOf<T>(params T[] objs)
    {
        Check.NotNullOrEmpty(objs, nameof(objs));
        return objs[GetRandom(0, objs.Length)];
    }

    public static T GetRandomOfList<T>(IList<T> list)
    {
        Check.NotNullOrEmpty(list, nameof(list));
        return list[GetRandom(0, list.Count)];
    }

    public static List<T> GenerateRandomizedList<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        Random.Shared.Shuffle(shuffled);
        return [.. shuffled];
    }
}
